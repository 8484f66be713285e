#include "linter/resolve/detail_lines.h"

#include <string>

#include "linter/text/fold.h"
#include "tests/catch.h"
#include "tests/linter/resolve/stated_post.h"

namespace sml::resolve {
namespace {

// The lines that go with the last one that holds "firma", by number; lines that hold "firma" or "taller" name something.
std::string lines_with(const std::string& written) {
  const StatedPost post("business: {name: Nébula, country: MX}\n", written, "2026-12-07T10:00");
  const StatedText& text = post.text();
  const auto names = [&](std::size_t sentence) {
    const std::string folded = text::fold(text.sentence(sentence));
    return folded.find("firma") != std::string::npos || folded.find("taller") != std::string::npos;
  };
  std::size_t named = 0;
  for (std::size_t sentence = 0; sentence < text.claims.sentences.size(); ++sentence)
    if (text::fold(text.sentence(sentence)).find("firma") != std::string::npos) named = sentence;
  std::string found;
  for (const std::size_t sentence : sentences_with(named, text, names)) found += std::to_string(sentence);
  return found;
}

TEST_CASE("a line is read with the title above it and the details below") {
  const struct {
    std::string text;
    std::string lines;
  } table[] = {
      {"Firma de libros", "0"},
      {"Firma de libros\n📅 Viernes 11 de diciembre\n⏰ 20:30 h", "012"},
      {"Firma de libros\nViernes 11 de diciembre\n20:30 h\nTe esperamos con café", "012"},
      {"Firma de libros\nFecha: sábado 12\nLugar: Centro", "012"},
      {"Firma de libros\nDe lunes a viernes\nDe 5 a 7 pm\nHasta el 31 de diciembre", "0123"},
      {"Firma de libros.\n📅 Viernes 11 de diciembre", "0"},
      {"Firma de libros\nTe esperamos el viernes 11", "0"},
      {"Firma de libros\n\n📅 Viernes 11 de diciembre\n⏰ 20:30 h", "012"},
      {"Firma de libros\n\n📅 11 de diciembre: noche de jazz", "0"},
      {"Firma de libros\n\nViernes 11 de diciembre", "0"},
      {"Viernes 11 de diciembre\nFirma de libros", "01"},
      {"Este viernes:\nFirma de libros", "01"},
      {"Taller de dibujo\nSábado 12 de diciembre\nFirma de libros\nDomingo 13 de diciembre", "23"},
      {"Sábado 12 de diciembre\nTaller de dibujo\nDomingo 13 de diciembre\nFirma de libros", "23"},
      {"Domingo 13 de diciembre\nFirma de libros\nSábado 12 de diciembre\nTaller de dibujo", "01"},
      {"Domingo 13 de diciembre\nFirma de libros\n18:30 h", "012"},
      {"Firma de libros\n📅 Viernes 11\nTaller de dibujo\n📅 Sábado 12", "01"},
      {"Firma de libros\nMañana sábado:\ntaller de dibujo", "0"},
  };
  for (const auto& row : table) {
    CAPTURE(row.text);
    CHECK(lines_with(row.text) == row.lines);
  }
}

}  // namespace
}  // namespace sml::resolve
