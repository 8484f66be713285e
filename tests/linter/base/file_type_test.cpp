#include "linter/base/file_type.h"

#include <string>

#include "tests/catch.h"

namespace sml::base {
namespace {

TEST_CASE("a path tells a file's type by its extension") {
  CHECK(type_of_path("media/pizza.jpg") == FileType::jpeg);
  CHECK(type_of_path("media/PIZZA.JPEG") == FileType::jpeg);
  CHECK(type_of_path("media/pizza.min.png") == FileType::png);
  CHECK(type_of_path("media/horno.MP4") == FileType::mp4);
  CHECK_FALSE(type_of_path("media/pizza"));
  CHECK_FALSE(type_of_path("media.d/pizza"));
  CHECK_FALSE(type_of_path("media/pizza.txt"));
  CHECK_FALSE(type_of_path("media/pizza."));
}

TEST_CASE("a path tells what an office keeps in it") {
  for (const char* path : {"brief.docx", "BRIEF.DOC", "brief.docm", "brief.odt", "brief.rtf", "brief.pages", "brief.gdoc"})
    CHECK(office_file(path) == OfficeFile::document);
  for (const char* path : {"plan.xlsx", "plan.xls", "plan.xlsm", "plan.XLSB", "plan.ods", "plan.numbers", "plan.gsheet"})
    CHECK(office_file(path) == OfficeFile::workbook);
  for (const char* path : {"posts/plan.csv", "plan.Tsv"}) CHECK(office_file(path) == OfficeFile::sheet);
  for (const char* path : {"plan.pdf", "plan.yaml", "csv", ".csv/plan", ""}) CHECK_FALSE(office_file(path));
}

TEST_CASE("a file's first bytes tell its type") {
  using namespace std::string_literals;
  struct Row {
    std::string bytes;
    FileType type;
  };
  const Row table[] = {
      {"\xFF\xD8\xFF\xE0"s, FileType::jpeg},     {"\x89PNG\r\n\x1A\n"s, FileType::png},     {"GIF89a"s, FileType::gif},
      {"RIFF\0\0\0\0WEBPVP8 "s, FileType::webp}, {"RIFF\0\0\0\0WAVE"s, FileType::wav},      {"\0\0\0\x18" "ftypheic"s, FileType::heic},
      {"\0\0\0\x14" "ftypqt  "s, FileType::mov}, {"\0\0\0\x20" "ftypisom"s, FileType::mp4}, {"%PDF-1.7"s, FileType::pdf},
      {"\x1A\x45\xDF\xA3"s, FileType::webm},     {"II*\0"s, FileType::tiff},
  };
  for (const Row& row : table) CHECK(type_of_bytes(row.bytes) == row.type);
  CHECK_FALSE(type_of_bytes(""));
  CHECK_FALSE(type_of_bytes("RIFF"));
  CHECK_FALSE(type_of_bytes("version https://git-lfs.github.com/spec/v1"));
}

TEST_CASE("types are of a kind and have a name") {
  CHECK(kind_of(FileType::svg) == MediaKind::image);
  CHECK(kind_of(FileType::mov) == MediaKind::video);
  CHECK(kind_of(FileType::pdf) == MediaKind::document);
  CHECK(kind_of(FileType::mp3) == MediaKind::audio);
  CHECK(name_of(FileType::webp) == "WebP");
}

}  // namespace
}  // namespace sml::base
