#include "linter/base/file_type.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "linter/base/ascii.h"
#include "linter/base/bytes_from.h"
#include "linter/base/word_list.h"

namespace sml::base {
namespace {

struct Description {
  FileType type;
  MediaKind kind;
  std::string_view name;
};

constexpr Description kTypes[] = {
    {FileType::jpeg, MediaKind::image, "JPEG"},                {FileType::png, MediaKind::image, "PNG"},      {FileType::gif, MediaKind::image, "GIF"},
    {FileType::webp, MediaKind::image, "WebP"},                {FileType::heic, MediaKind::image, "HEIC"},    {FileType::avif, MediaKind::image, "AVIF"},
    {FileType::bmp, MediaKind::image, "BMP"},                  {FileType::tiff, MediaKind::image, "TIFF"},    {FileType::svg, MediaKind::image, "SVG"},
    {FileType::mp4, MediaKind::video, "MP4"},                  {FileType::mov, MediaKind::video, "MOV"},      {FileType::webm, MediaKind::video, "WebM"},
    {FileType::avi, MediaKind::video, "AVI"},                  {FileType::pdf, MediaKind::document, "PDF"},   {FileType::psd, MediaKind::document, "PSD"},
    {FileType::illustrator, MediaKind::document, "AI"},        {FileType::word, MediaKind::document, "Word"}, {FileType::excel, MediaKind::document, "Excel"},
    {FileType::powerpoint, MediaKind::document, "PowerPoint"}, {FileType::zip, MediaKind::document, "ZIP"},   {FileType::mp3, MediaKind::audio, "MP3"},
    {FileType::wav, MediaKind::audio, "WAV"},
};

struct Extension {
  std::string_view written;
  FileType type;
};

constexpr Extension kExtensions[] = {
    {"jpg", FileType::jpeg},        {"jpeg", FileType::jpeg}, {"jpe", FileType::jpeg},       {"jfif", FileType::jpeg},
    {"png", FileType::png},         {"gif", FileType::gif},   {"webp", FileType::webp},      {"heic", FileType::heic},
    {"heif", FileType::heic},       {"avif", FileType::avif}, {"bmp", FileType::bmp},        {"tif", FileType::tiff},
    {"tiff", FileType::tiff},       {"svg", FileType::svg},   {"mp4", FileType::mp4},        {"m4v", FileType::mp4},
    {"mov", FileType::mov},         {"webm", FileType::webm}, {"avi", FileType::avi},        {"pdf", FileType::pdf},
    {"psd", FileType::psd},         {"psb", FileType::psd},   {"ai", FileType::illustrator}, {"doc", FileType::word},
    {"docx", FileType::word},       {"xls", FileType::excel}, {"xlsx", FileType::excel},     {"ppt", FileType::powerpoint},
    {"pptx", FileType::powerpoint}, {"zip", FileType::zip},   {"mp3", FileType::mp3},        {"wav", FileType::wav},
};

constexpr std::string_view kNoMedia[] = {"",    "txt",  "md",  "yaml", "yml",    "json", "csv", "xml", "html", "htm", "url", "webloc", "lnk", "exe",
                                         "log", "indd", "fig", "cdr",  "sketch", "ics",  "py",  "js",  "css",  "bak", "tmp", "ini"};

struct OfficeExtension {
  std::string_view written;
  OfficeFile kind;
};

constexpr OfficeExtension kOfficeExtensions[] = {
    {"doc", OfficeFile::document},     {"docx", OfficeFile::document},   {"docm", OfficeFile::document}, {"odt", OfficeFile::document},
    {"rtf", OfficeFile::document},     {"pages", OfficeFile::document},  {"gdoc", OfficeFile::document}, {"xls", OfficeFile::workbook},
    {"xlsx", OfficeFile::workbook},    {"xlsm", OfficeFile::workbook},   {"xlsb", OfficeFile::workbook}, {"ods", OfficeFile::workbook},
    {"numbers", OfficeFile::workbook}, {"gsheet", OfficeFile::workbook}, {"csv", OfficeFile::sheet},     {"tsv", OfficeFile::sheet},
};

struct Magic {
  std::string_view bytes;
  FileType type;
};

using namespace std::string_view_literals;

constexpr Magic kMagics[] = {
    {"\xFF\xD8\xFF"sv, FileType::jpeg}, {"\x89PNG\r\n\x1A\n"sv, FileType::png}, {"GIF87a"sv, FileType::gif}, {"GIF89a"sv, FileType::gif},
    {"II*\0"sv, FileType::tiff},        {"MM\0*"sv, FileType::tiff},            {"%PDF-"sv, FileType::pdf},  {"\x1A\x45\xDF\xA3"sv, FileType::webm},
    {"ID3"sv, FileType::mp3},           {"8BPS"sv, FileType::psd},
};

// Files of boxes (ISO 14496-12): the brand stands behind "ftyp".
constexpr Magic kBrands[] = {
    {"qt  "sv, FileType::mov},  {"heic"sv, FileType::heic}, {"heix"sv, FileType::heic}, {"mif1"sv, FileType::heic},
    {"msf1"sv, FileType::heic}, {"avif"sv, FileType::avif}, {"avis"sv, FileType::avif},
};

// RIFF files say what they are behind their size.
constexpr Magic kForms[] = {{"WEBP"sv, FileType::webp}, {"AVI "sv, FileType::avi}, {"WAVE"sv, FileType::wav}};

template <std::size_t Count>
std::optional<FileType> beginning(const Magic (&magics)[Count], std::string_view bytes) {
  const auto found = std::ranges::find_if(magics, [&](const Magic& magic) { return bytes.starts_with(magic.bytes); });
  return found == std::end(magics) ? std::nullopt : std::optional(found->type);
}

// In small letters, without the dot; empty where a path has none.
std::string extension_of(std::string_view path) {
  const std::size_t dot = path.rfind('.');
  if (dot == std::string_view::npos || path.find('/', dot) != std::string_view::npos) return {};
  return in_ascii_small(path.substr(dot + 1));
}

const Description& described(FileType type) { return *std::ranges::find(kTypes, type, &Description::type); }

}  // namespace

MediaKind kind_of(FileType type) { return described(type).kind; }

std::string_view name_of(FileType type) { return described(type).name; }

std::optional<FileType> type_of_path(std::string_view path) {
  const auto found = std::ranges::find(kExtensions, extension_of(path), &Extension::written);
  return found == std::end(kExtensions) ? std::nullopt : std::optional(found->type);
}

bool is_no_media(std::string_view path) { return base::is_among(kNoMedia, extension_of(path)); }

std::optional<OfficeFile> office_file(std::string_view path) {
  const auto found = std::ranges::find(kOfficeExtensions, extension_of(path), &OfficeExtension::written);
  return found == std::end(kOfficeExtensions) ? std::nullopt : std::optional(found->kind);
}

std::vector<std::string_view> media_extensions() {
  std::vector<std::string_view> extensions;
  for (const Extension& extension : kExtensions) extensions.push_back(extension.written);
  return extensions;
}

std::optional<FileType> type_of_bytes(std::string_view bytes) {
  constexpr std::size_t kBox = 4, kBrand = 8;
  if (from(bytes, kBox).starts_with("ftyp")) return beginning(kBrands, from(bytes, kBrand)).value_or(FileType::mp4);
  if (bytes.starts_with("RIFF")) return beginning(kForms, from(bytes, kBrand));
  return beginning(kMagics, bytes);
}

}  // namespace sml::base
