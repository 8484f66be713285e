// What is wrong with a file: the kind, the exact place and the detail of each problem.

#include <set>
#include <string>

#include "tests/catch.h"
#include "tests/linter/yaml/written.h"

using namespace std::string_literals;

namespace sml::yaml {
namespace {

struct Row {
  std::string bytes;
  std::string problems;
};

void check_table(const Row* begin, const Row* end) {
  for (const Row* row = begin; row != end; ++row) {
    CAPTURE(visible(row->bytes));
    CHECK(problems_of(row->bytes) == row->problems);
    CHECK(misplaced(row->bytes, parsed(row->bytes)).empty());
  }
}

TEST_CASE("what is not YAML") {
  const Row table[] = {
      {",", "unquoted_start 1:1-1:2 , ..."},
      {"a: @b\n", "unquoted_start 1:4-1:5 @ ..."},
      {"a: `b`\n", "unquoted_start 1:4-1:5 ` ..."},
      {"a: %b\n", "unquoted_start 1:4-1:5 % ..."},
      {"a: *\n", "unquoted_start 1:4-1:5 * ..."},
      {"text: **Nuevo** menú\n", "unquoted_start 1:7-1:8 * ..."},
      {"a: , b\n", "unquoted_start 1:4-1:5 , ..."},
      {"a: \"b\":c\n", "text_after_quote 1:7-1:9 :c ..."},
      {"\"a\":b\n", "not_a_key 1:1-1:6 \"a\":b ..."},
      {"[a]:b\n", "not_a_key 1:1-1:6 [a]:b ..."},
      {"a: [b] c\n", "unquoted_start 1:8-1:9 [ ..."},
      {"a: [b],\n", "bad_flow_comma 1:7-1:8 , ..."},
      {"a: [b];\n", "bad_flow_comma 1:7-1:8 ; ..."},
      {"a: {b: 1},\n", "bad_flow_comma 1:10-1:11 , ..."},
      {"a: {b: 1} c\n", "unquoted_start 1:11-1:12 { ..."},
      {"a: [#b]\n", "unquoted_start 1:5-1:6 # ..."},
      {"a: [b,#c]\n", "unquoted_start 1:7-1:8 # ..."},
      {"a: > b\n", "bad_block_header 1:6-1:7 > b ..."},
      {"a: - b\n", "unquoted_start 1:4-1:5 - ..."},
      {"text: Horario: 9 a 18\n", "colon_in_text 1:14-1:15 ..."},
      {"text: Hoy:\n", "colon_in_text 1:10-1:11 ..."},
      {"text: uno\n  dos: tres\n", "colon_in_text 2:6-2:7 dos ..."},
      {"text: \"a\": b\n", "colon_in_text 1:10-1:11 ..."},
      {"a: 1\n\tb: 2\n", "tab_indentation 2:1-2:2 ..."},
      {"a:\n\tb: 2\n", "tab_indentation 2:1-2:2 ..."},
      {"a:\n  b: 1\n\tc: 2\n", "tab_indentation 3:1-3:2 ..."},
      {"a:\n-\tb: 1\n", "tab_indentation 2:2-2:3 ..."},
      {"a: |\n\tb\n", "tab_indentation 2:1-2:2 ..."},
      {"a: \"b\n\tc\"\n", "tab_indentation 2:2-2:3 ..."},
      {"a: 1\n  b: 2\n", "colon_in_text 2:4-2:5 b ..."},
      {"a:\n  b: 1\n   c: 2\n", "colon_in_text 3:5-3:6 c ..."},
      {"a:\n    b: 1\n  c: 2\n", "bad_indentation 3:3-3:7 c: 2 ..."},
      {"-\n  - b\n - c\n", "bad_indentation 3:2-3:5 - c ..."},
      {"a: |\n    \n  b\n", "bad_indentation 2:5 ..."},
      {"a: \"b\nc\"\n", "bad_indentation 2:1-2:2 ..."},
      {"a: [b,\nc]\n", "bad_indentation 2:1-2:3 ..."},
      {"a: [b, c\n", "unclosed_bracket 1:4-1:5 [ ..."},
      {"a: {b: 1\nc: 2\n", "unclosed_bracket 1:4-1:5 { ..."},
      {"accounts: [uno, dos\ntext: hola\n", "unclosed_bracket 1:11-1:12 [ ..."},
      {"a: [[b]\nc: 1\n", "unclosed_bracket 1:4-1:5 [ ..."},
      {"a: [b}\n", "mismatched_bracket 1:6-1:7 } ..."},
      {"a: b]\nc: 1\n", ""},
      {"a: \"b\"]\n", "mismatched_bracket 1:7-1:8 ] ..."},
      {"a: [b]]\n", "mismatched_bracket 1:7-1:8 ] ..."},
      {"]\n", "unquoted_start 1:1-1:2 ] ..."},
      {"a: [, b]\n", "bad_flow_comma 1:5-1:6 ..."},
      {"a: [b,, c]\n", "bad_flow_comma 1:7-1:8 ..."},
      {"{a: 1,,}\n", "bad_flow_comma 1:7-1:8 ..."},
      {"a: \"b\" c\n", "text_after_quote 1:8-1:9 c ..."},
      {"a: 'l'avi diu'\n", "text_after_quote 1:6-1:15 'avi diu' ..."},
      {"{a: 'l'avi diu'}\n", "text_after_quote 1:7-1:17 'avi diu'} ..."},
      {"a: 'b' c'\n", "text_after_quote 1:8-1:10 c' ..."},
      {"a: 'b'c'\n", "text_after_quote 1:6-1:9 'c' ..."},
      {"\"a\" b\n", "content_after_end 1:5-1:6 b ..."},
      {"- a\nb: 1\n", "content_after_end 2:1-2:5 b: 1 ..."},
      {"{a: 1}\nb: 2\n", "content_after_end 2:1-2:5 b: 2 ..."},
      {"a: 1\n... b\n", "content_after_end 2:5-2:6 b ..."},
      {"a: 1\nhola\n", "not_a_key 2:1-2:5 hola ..."},
      {"text: |\n    Hoy\n  abrimos a las: 9\n", "less_indented_text 3:3-3:19 4 ..."},
      {"- id: a\n  text: >\n     Hoy\n\n    abrimos\n", "less_indented_text 5:5-5:12 5 ..."},
      {"text: |\n    Hoy\n  status: draft\n", "bad_indentation 3:3-3:16 status: draft ..."},
      {"```yaml\nid: a\n```\n", "code_fence 1:1-1:8 ..."},
      {"id: a\n```\n", "code_fence 2:1-2:4 ..."},
      {"a: `b`\n", "unquoted_start 1:4-1:5 ` ..."},
      {"text_for: {facebook: Hola #Luz}\n", "lost_comment 1:27-1:32 #Luz} ..."},
      {"text: |\nHoy abrimos\nstatus: draft\n", "unindented_text 2:1-2:12 Hoy abrimos ..."},
      {"text: |\n  Hoy abrimos\nVen.\n", "unindented_text 3:1-3:5 Ven. ..."},
      {"text:\n🍕 Hoy\n", "unindented_text 2:1-2:6  🍕 Hoy ..."},
      {"- id: a\n  text: Hoy\n  abrimos\n", "unindented_text 3:3-3:10  abrimos ..."},
      {"text: \"Hoy\"\nabrimos\n", "unindented_text 2:1-2:8  abrimos ..."},
      {"a:\n– b\n", "look_alike_dash 2:1-2:2 – ..."},
      {"a:\n  — b\n", ""},
      {"— ~`{}", ""},
      {"— a: b\n", ""},
      {"a:\n  - b\n  • c\n", "look_alike_dash 3:3-3:4 • ..."},
      {"— a: b\n  c: d\n", "look_alike_dash 1:1-1:2 — ..."},
      {"a: — b\n", ""},
      {"a: 1\n—b: 2\n", ""},
      {"text:\n  — Hola\n  — Ven\n", "joined_lines 3:3-3:8 — Ven"},
      {"a: 1\nhola mundo\nb: 2\n", "not_a_key 2:1-2:11 hola mundo ..."},
      {"id:a\ntext: b\n", "not_a_key 1:1-1:5 id:a ..."},
      {"hola\nid: a\n", "not_a_key 1:1-1:5 hola ..."},
      {"media:\n  file:a.jpg\n  alt: b\n", "not_a_key 2:3-2:13 file:a.jpg ..."},
      {"text:\n  Abrimos\n  mañana: de 9 a 18\n", "colon_in_text 3:9-3:10 mañana ..."},
      {"- id: a\n text: b\n", "bad_indentation 2:2-2:9 text: b ..."},
      {"id: a\n text: b\n", "colon_in_text 2:6-2:7 text ..."},
      {"text: Abrimos\n  a las: 9\n", "colon_in_text 2:8-2:9 ..."},
      {"a: 1\n- b\n", "stray_dash 2:1-2:4 - b ..."},
      {"a:\n  - b: 1\n    c: 2\n    - d\n", "stray_dash 4:5-4:8 - d ..."},
      {"media:\n  - a\n  -b\n", "glued_dash 3:3-3:4 ..."},
      {"media:\n- a\n-b\n", "glued_dash 3:1-3:2 ..."},
      {"- id: a\n  text: b\n-id: c\n", "glued_dash 3:1-3:2 ..."},
      {"- id: a\n  text: |\n    b\n-id: c\n", "glued_dash 4:1-4:2 ..."},
      {"[a]\n-id: c\n", "content_after_end 2:1-2:7 -id: c ..."},
      {"media:\n  -{file: a.jpg, alt: b}\n", "glued_dash 2:3-2:4 ..."},
      {"id: a\n----\nid: b\n", "not_a_key 2:1-2:5 ---- ..."},
      {"- id: a\n——\n- id: b\n", "not_a_key 2:1-2:3 —— ..."},
      {"media: [a]\n--\nid: b\n", "not_a_key 2:1-2:3 -- ..."},
      {" id: a\ntext: b\n", "content_after_end 1:2-1:7  text: b ..."},
      {" - id: a\n- id: b\n", "content_after_end 1:2-1:9  - id: b ..."},
      {"- {id: a name: b}\n", "colon_in_text 1:14-1:15 , name ..."},
      {"- {id: a; name: b}\n", "colon_in_text 1:15-1:16 ; name ..."},
      {"- {id: a, name: Pan: b}\n", "colon_in_text 1:20-1:21 ..."},
      {"media:\n  -file: a.jpg\n   alt: b\n", "glued_dash 2:3-2:4 file ..."},
      {"media:\n  -5: a.jpg\n   alt: b\n", "colon_in_text 3:7-3:8 alt ..."},
      {"text:\n  Desayuno: café\n  ¿Dulce o salado?\n", "text_as_field 2:11-2:12 text ..."},
      {"text:\n  Desayuno: café\n    Pregunta: ¿dulce?\n", "text_as_field 2:11-2:12 text ..."},
      {"text:\n  Desayuno: café\n  Otra: {a: [b]}\n  Ven\n", "text_as_field 2:11-2:12 text ..."},
      {"text:\n  Desayuno: café\nVen\n", "not_a_key 3:1-3:4 Ven ..."},
      {"a: \"\\d\"\n", "bad_escape 1:5-1:7 \\d ..."},
      {"a: \"\\x4\"\n", "bad_escape 1:5-1:8 \\x4 ..."},
      {"a: \"\\ud83d\\ude00\"\n", "bad_escape 1:5-1:11 \\ud83d ..."},
      {"a: \"\\U00110000\"\n", "bad_escape 1:5-1:15 \\U00110000 ..."},
      {"a: \"C:\\Users\\ñ\"\n", "bad_escape 1:7-1:9 \\U ..."},
      {"a: \"\\ñ\"\n", "bad_escape 1:5-1:7 \\ñ ..."},
      {"a: \"b\\", "bad_escape 1:6-1:7 \\ ..."},
      {"a: |0\n  b\n", "bad_block_header 1:5-1:6 |0 ..."},
      {"a: |--\n  b\n", "bad_block_header 1:6-1:7 |-- ..."},
      {"a: |b\n  c\n", "bad_block_header 1:5-1:6 |b ..."},
      {"a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> otra\n", "merge_conflict 2:1-2:13 <<<<<<< HEAD ..."},
      {"<<<<<<< HEAD\na: 1\n", "merge_conflict 1:1-1:13 <<<<<<< HEAD ..."},
      {"a: 1\n=======\nb: 3\n", "merge_conflict 2:1-2:8 ======= ..."},
      {"a: |\n  =======\n", ""},
      {"a: 1\n\xC2\xA0\xC2\xA0" "b: 2\n", "look_alike_space 2:1-2:2 U+00A0 ..."},
      {"a:\n  b: 1\n\xE3\x80\x80" "c: 2\n", "look_alike_space 3:1-3:2 U+3000 ..."},
      {"a:\xC2\xA0" "b\nc: 1\n", "look_alike_space 1:1-1:4 U+00A0 ..."},
      {"a: 1\nb:\xC2\xA0" "c\n", "look_alike_space 2:1-2:4 U+00A0 ..."},
      {"a： 1\nb: 2\n", "look_alike_colon 1:1-1:3 U+FF1A ..."},
      {"a: 1\nb：2\n", "look_alike_colon 2:1-2:3 U+FF1A ..."},
      {"text: Horario：9 a 18\n", ""},
      {"a: \"b\"#c\n", "comment_without_space 1:7-1:9 #c ..."},
      {"a: [b]#c\n", "comment_without_space 1:7-1:9 #c ..."},
      {"a: |#c\n  b\n", "comment_without_space 1:5-1:7 #c ..."},
      {"a: *b\n", "undefined_alias 1:4-1:6 b ..."},
      {"a: *b\nc: &b 1\n", "undefined_alias 1:4-1:6 b ..."},
      {std::string(1100, 'a') + ": 1\n", "key_too_long 1:1-1:1101 1024 ..."},
      {"{" + std::string(1100, 'a') + ": 1}\n", "key_too_long 1:2-1:1102 1024 ..."},
      {"a: \"b\n---\nc\"\n", "syntax 2:1-2:4 --- ..."},
      {"%YAML 1.2\na: 1\n", "directive 1:1-1:10 %YAML 1.2 | syntax 2:1-2:5 a: 1 ..."},
      {"%YAML 1.2\n", "directive 1:1-1:10 %YAML 1.2 | syntax 1:1-1:10 %YAML 1.2 ..."},
      {"\xEF\xBB\xBF" "a: @b\n", "unquoted_start 1:4-1:5 @ ..."},
      {"a: 🍕\r\nb: @c\r\n", "unquoted_start 2:4-2:5 @ ..."},
      {"{a: 🍕ñ, b: @c}\n", "unquoted_start 1:12-1:13 @ ..."},
  };
  check_table(std::begin(table), std::end(table));
}

TEST_CASE("a file without content") {
  const Row table[] = {
      {"", "empty 1:1"},
      {"\n\n  \n", "empty 1:1"},
      {"# nota\n", "empty 1:1"},
      {"\xEF\xBB\xBF", "empty 1:1"},
      {"---\n", "empty 1:1"},
      {"---\n---\n", "empty 1:1"},
      {"...\n", "empty 1:1"},
      {"~\n", ""},
      {"a: 1\n---\n", ""},
      {"a: 1\n---\n# nota\n", ""},
      {"---\n---\na: 1\n", "empty 1:1"},
      {"a: 1\n---\n---\nb: 2\n", "empty 2:1"},
  };
  check_table(std::begin(table), std::end(table));
}

TEST_CASE("text that YAML cuts off") {
  const Row table[] = {
      {"text: Hola\n  ✅ Wifi\n  ✅ Cena\n", "joined_lines 2:3-2:9 ✅ Wifi"},
      {"text: >\n  ✅ Wifi\n  ✅ Cena\n", "joined_lines 3:3-3:9 ✅ Cena"},
      {"text: \"Hola\n\n  • Wifi\n  • Cena\"\n", "joined_lines 4:3-4:9 • Cena"},
      {"text: Hola\n  ✅ Wifi\n", ""},
      {"text: Hoy abrimos\n  - como siempre -\n  y mañana\n  🍕 con pizza\n", ""},
      {"text: >\n  Hoy:\n    - Abrimos\n    - Cerramos\n", ""},
      {"text: \"Hoy:\\n\n  - Abrimos\\n\n  - Cerramos\"\n", ""},
      {"text: Luis, de 10\n  – 14 h y de 17\n  – 20 h\n", ""},
      {"text: Menú\n  - 2 tacos por 50\n  - 3 tacos por 70\n", "joined_lines 2:3-2:19 - 2 tacos por 50"},
      {"text: Menú\n  Incluye\n    - Wifi\n    - Piscina\n", "joined_lines 2:3-2:10 Incluye"},
      {"text: Madrid\n  → Toledo\n  → Ávila\n", ""},
      {"text: 'Hoy:\n  - abrimos\n  - cerramos'\n", "joined_lines 2:3-2:12 - abrimos"},
      {"text: Hola chicas\n  Este mes hay promo\n  Las espero\n", "joined_lines 2:3-2:21 Este mes hay promo"},
      {"text: Hola chicas\n  • gel\n  • pies\n", "joined_lines 2:3-2:8 • gel"},
      {"text: Hola chicas\n  ✅ gel\n  ✅ pies\n", "joined_lines 2:3-2:8 ✅ gel"},
      {"text: Hola chicas\n  - gel\n  - pies\n", "joined_lines 2:3-2:8 - gel"},
      {"text: \"Pasos:\n  1. Agenda\n  2. Ven\"\n", "joined_lines 2:3-2:12 1. Agenda"},
      {"text: \"Hola chicas\n  #unas #nails\"\n", "joined_lines 2:3-2:15 #unas #nails"},
      {"text: >\n  Plan de cobija 🛋️\n  No salga: pida su cena\n  y tiene envío gratis.\n", ""},
      {"text: >\n  Hola chicas 💅\n  Este mes hay promo 💸\n  #unas\n", ""},
      {"text: Te esperamos este viernes en\n  Madrid con toda la familia y con los amigos\n  de siempre.\n", ""},
      {"text: \"Ven a la #promo de #unas\n  #nails\"\n", ""},
      {"text: La cita es a las\n  9. Y el 4\n  1. No\n", ""},
      {"text: El salón mide 5\n  × 4 metros y el patio\n  × 2 más\n", ""},
      {"text: El salón mide 5\n  ÷ 4 metros y el patio\n  ÷ 2 más\n", ""},
      {"text: Este domingo abrimos antes, y la cocina cierra a las cuatro.\n  Te esperamos con la última pizza del mes, la de siempre.\n", ""},
      {"text: |\n  ✅ Wifi\n  ✅ Cena\n", ""},
      {"note: Hola\n  ✅ Wifi\n  ✅ Cena\n", ""},
      {"text: Gran #rebaja\n", "lost_comment 1:12-1:19 #rebaja"},
      {"text: Gran # rebaja\n", "lost_comment 1:12-1:20 # rebaja"},
      {"text: #promo de hoy\n", "lost_comment 1:7-1:20 #promo de hoy"},
      {"text: # nota de la redacción\n  hola\n", ""},
      {"text: |\n  Hola\n#promo de hoy\n\n#ñandú\nlink: a\n", "lost_line 3:1-3:14 #promo de hoy | lost_line 5:1-5:7 #ñandú"},
      {"- text: >-\n    Hola\n  #promo\n", "lost_line 3:3-3:9 #promo"},
      {"text: |\n  Hola\n# promo\n#promo\n", ""},
      {"text: |\n  Hola\n#replies: open\n", ""},
      {"text: |\n  Hola\n#sml-disable-line\n", ""},
      {"text: |\n  Hola\nlink: a\n#promo\n", ""},
      {"text: Hola\n#promo\n", ""},
      {"text: #promo\n  hola\n", "lost_comment 1:7-1:13 #promo"},
      {"text:\n  hola\n  #promo\n", "lost_comment 3:3-3:9  #promo"},
      {"text: hola\n  #promo\n", "lost_comment 2:3-2:9  #promo"},
      {"text: |\n  hola\n #promo\n", "lost_comment 3:2-3:8 #promo"},
      {"text: |\n  hola\n# nota\n", ""},
      {"text: hola\n# nota\n", ""},
      {"text: hola\n#nota\n", ""},
      {"text: \"Gran #rebaja\"\n", ""},
      {"text: \"hola\" #promo\n", "lost_comment 1:14-1:20 \"#promo"},
      {"text: \"hola\" #promo #otra y más\n", "lost_comment 1:14-1:32 \"#promo #otra y más"},
      {"text: \"hola\" #lo de siempre\n", ""},
      {"text: 'hola'\n  #promo #otra\n", "lost_comment 2:3-2:15 \"#promo #otra"},
      {"text: \"hola\"\n#promo #otra\n", "lost_comment 2:1-2:13 \"#promo #otra"},
      {"text: \"hola\"\n#promo\n", ""},
      {"text: hola\n#promo #otra\n", "lost_line 2:1-2:13  #promo #otra"},
      {"text: hola\n\n  y adiós\n\n  #promo #otra\nlink: a\n", "lost_comment 5:3-5:15  #promo #otra"},
      {"thread:\n  - \"uno\" #dos\n", "lost_comment 2:11-2:15 \"#dos"},
      {"id: \"a\" #nota\n", ""},
      {"text: 'Gran #rebaja' # nota\n", ""},
      {"text: |\n  Gran #rebaja\n", ""},
      {"text: hola # sml-disable-line facts/closed -- sí\n", ""},
      {"text: hola # sml: ignore facts/closed\n", ""},
      {"text: hola #sml con todo\n", "lost_comment 1:12-1:25 #sml con todo"},
      {"id: a # nota\n", ""},
      {"thread:\n  - uno #dos\n  - tres\n", "lost_comment 2:9-2:13 #dos"},
      {"thread: [uno, dos #tres\n  ]\n", "lost_comment 1:19-1:24 #tres"},
      {"text_for:\n  instagram: hola #promo\n", "lost_comment 2:19-2:25 #promo"},
      {"media:\n  - file: a.jpg # la foto\n    alt: Una mesa #madera\n", "lost_comment 3:19-3:26 #madera"},
      {"address: Carrera 7 #45-12, Chapinero\n", "lost_comment 1:20-1:37 #45-12, Chapinero"},
      {"address: Carrera 7 # junto al parque\n", ""},
      {"address: Circular 4 # 70-15, Medellín\n", "lost_comment 1:21-1:38 # 70-15, Medellín"},
      {"address: Calle 9 # 23A - 41\n", "lost_comment 1:18-1:28 # 23A - 41"},
      {"address: Carrera 7 # 3 locales\n", ""},
      {"address:\n  Carrera 7\n  #45-12\n", ""},
      {"address: \"Carrera 7 #45-12\"\n", ""},
      {"name: Bar # 5\n", "lost_comment 1:11-1:14 # 5"},
      {"text: Gran #rebaja\n  de hoy\n", "lost_comment 1:12-1:19 #rebaja ..."},
      {"text: &co hola\n", "lost_anchor 1:7-1:10 &co"},
      {"text: &co\n", "lost_anchor 1:7-1:10 &co"},
      {"text: &co\n  hola\n", "lost_anchor 1:7-1:10 &co"},
      {"text: & Co\n", "unquoted_start 1:7-1:8 & ..."},
      {"text: !oferta hoy\n", "lost_tag 1:7-1:14 !oferta"},
      {"text: !Últimos días de 2x1\n", "lost_tag 1:7-1:15 !Últimos"},
      {"text: !Hoy! hay 2x1\n", "lost_tag 1:7-1:12 !Hoy!"},
      {"text: !Hoy\n", "lost_tag 1:7-1:11 !Hoy"},
      {"text: ! Hoy\n", "lost_tag 1:7-1:8 !"},
      {"text: !a \"b\"\n", "tag 1:7-1:9 !a"},
      {"thread:\n  - &a uno\n", "lost_anchor 2:5-2:7 &a"},
      {"thread: [&a uno, !b dos]\n", "lost_anchor 1:10-1:12 &a | lost_tag 1:18-1:20 !b"},
      {"text: ¡Hola & adiós! *ya* #1\n", "lost_comment 1:27-1:29 #1"},
      {"media: [{file: a.jpg, alt: Mesa, silla y café}]\n", "lost_after_comma 1:34-1:46 silla y café"},
      {"media: [{file: a.jpg, alt: Mesa, silla, café}]\n", "lost_after_comma 1:34-1:45 silla, café"},
      {"media: [{alt: Mesa, file: a.jpg}]\n", ""},
      {"media: [{alt: \"Mesa, silla\", file: a.jpg}]\n", ""},
      {"media: [{file: a, b}]\n", ""},
      {"text: \"hola\n", "unclosed_quote 1:7-1:8 \" ..."},
      {"text: \"hola\nid: a\n", "unclosed_quote 1:7-1:8 \" ..."},
      {"text: 'hola\nid: 'a'\n", "unclosed_quote 1:7-1:8 ' ..."},
      {"text: \"hola\nid: \"a\"\n", "unclosed_quote 1:7-1:8 \" ..."},
      {"- text: \"hola\n- text: \"adiós\"\n", "unclosed_quote 1:9-1:10 \" ..."},
      {"text: \"hola\nid: a\nlink: \"x\"\n", "unclosed_quote 1:7-1:8 \" ..."},
      {"text: 'It's here'\n", "text_after_quote 1:10-1:18 's here' ..."},
      {"thread: [\"uno, dos]\nid: a\n", "unclosed_quote 1:10-1:11 \" ..."},
      {"thread: [\"uno, \"dos\"]\nid: a\n", "text_after_quote 1:17-1:22 dos\"] ..."},
      {"text: |\n  uno\n---\n  dos\n", "content_after_end 3:1-3:4 --- ..."},
      {"text: |\n  uno\n...\ndos\n", "content_after_end 4:1-4:4 dos ..."},
      {"text: |\n  uno\n...\n.", "content_after_end 4:1-4:2 . ..."},
      {"text: |\n  uno\n---\nid: b\n", ""},
  };
  check_table(std::begin(table), std::end(table));
}

TEST_CASE("limits") {
  const Limits limits{40, 10, 3, 8, 2, 12};
  const struct {
    std::string bytes;
    std::string problems;
  } table[] = {
      {std::string(39, '#') + "\n", "empty 1:1"},
      {std::string(40, '#') + "\n", "too_large 1:41 40 ..."},
      {"a: " + std::string(10, 'x') + "\n", ""},
      {"a: " + std::string(11, 'x') + "\n", "scalar_too_large 1:4-1:5 10 ..."},
      {std::string(11, 'x') + ": 1\n", "scalar_too_large 1:1-1:2 10 ..."},
      {"a: |\n  xxxxx\n  xxxxx\n", "scalar_too_large 1:4-1:5 10 ..."},
      {"a: [[b]]\n", ""},
      {"a: [[[b]]]\n", "too_deep 1:6-1:7 3 ..."},
      {"- - - - a\n", "too_deep 1:7-1:8 3 ..."},
      {"a:\n b:\n  c:\n   d: 1\n", "too_deep 4:4-4:5 3 ..."},
      {"? ? ? ? a\n", "too_deep 1:7-1:8 3 ..."},
      {"[1,2,3,4,5,6,7]\n", ""},
      {"[1,2,3,4,5,6,7,8]\n", "too_many_nodes 1:16-1:17 8 ..."},
      {"- a\n---\n- b\n", ""},
      {"- a\n---\n- b\n---\n- c\n", "too_many_documents 4:1-4:2 2 ..."},
      {"[1,2,3,4,5]\n---\n[1,2,3,4,5]\n", ""},
      {"[1,2,3,4,5]\n---\n[1,2,3,4,5,6]\n", "too_many_nodes 3:12-3:13 12 ..."},
      {"#\n#\n#\n#\n#\n#\n#\n#\n#\n#\n#\n#\n#\n", "too_many_nodes 13:1-13:2 12 ..."},
  };
  for (const auto& row : table) {
    CAPTURE(visible(row.bytes));
    CHECK(problems_of(row.bytes, limits) == row.problems);
  }
}

TEST_CASE("the limits of a file are those of rules.md") {
  const auto nested = [](int depth) { return std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']'); };
  const auto items = [](int count) {
    std::string text;
    for (int index = 0; index < count; ++index) text += "- a\n";
    return text;
  };
  CHECK(problems_of(nested(32)) == "");
  CHECK(problems_of(nested(33)) == "too_deep 1:33-1:34 32 ...");
  CHECK(problems_of(items(19'999)) == "");
  CHECK(problems_of(items(20'000)) == "too_many_nodes 20000:3-20000:4 20000 ...");
  CHECK(problems_of("a: " + std::string(65'536, 'x')) == "");
  CHECK(problems_of("a: " + std::string(65'537, 'x')) == "scalar_too_large 1:4-1:5 65536 ...");
  const std::string large = "a: 1\n" + std::string((16U << 20) - 5, '\n');
  CHECK(problems_of(large) == "");
  CHECK(parsed(large + "\n").problems[0].kind == ProblemKind::too_large);
}

TEST_CASE("details are short, on one line and without what a terminal would obey") {
  const struct {
    std::string bytes;
    std::string detail;
  } table[] = {
      {"a: 1\n" + std::string(100, 'x') + "\n", std::string(39, 'x') + "…"},
      {"a: 1\n" + std::string(40, 'x') + "\n", std::string(40, 'x')},
      {"a: 1\nñ\xE2\x80\x8Bx\n", "ñU+200Bx"},
      {"a: 1\n\xE2\x80\xAEx\n", "U+202Ex"},
      {"a: 1\na\tb\n", "aU+0009b"},
      {"a: 1\n" "🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕\n",
       "🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕🍕…"},
  };
  for (const auto& row : table) {
    CAPTURE(visible(row.bytes));
    const Stream stream = parsed(row.bytes);
    REQUIRE(stream.problems.size() == 1);
    CHECK(stream.problems[0].detail == row.detail);
  }
}

TEST_CASE("every kind has a name of its own and one of five rules") {
  const std::set<std::string_view> rules = {"yaml/encoding", "yaml/syntax", "yaml/limit", "yaml/duplicate-key", "yaml/lost-text"};
  std::set<std::string_view> names;
  for (const ProblemKind kind : problem_kinds()) {
    CHECK(rules.contains(rule_of(kind)));
    CHECK(names.insert(name_of(kind)).second);
  }
  CHECK(rule_of(ProblemKind::reread_differs) == "yaml/syntax");
  CHECK(rule_of(ProblemKind::merge_key) == "yaml/limit");
  CHECK(rule_of(ProblemKind::lost_after_comma) == "yaml/lost-text");
}

TEST_CASE("problems stand in the order of the file") {
  const std::string bytes = "text: a #b\nid: !x 1\nid: 2\ntext: &c d\nid: @e\n";
  CHECK(problems_of(bytes) == "lost_comment 1:9-1:11 #b | tag 2:5-2:7 !x | lost_anchor 4:7-4:9 &c | unquoted_start 5:5-5:6 @ ...");
  CHECK(problems_of(bytes.substr(0, bytes.size() - 7)) ==
        "lost_comment 1:9-1:11 #b | tag 2:5-2:7 !x | duplicate_key 3:1-3:3 of 2:1 id | duplicate_key 4:1-4:5 of 1:1 text | lost_anchor 4:7-4:9 &c");
}

}  // namespace
}  // namespace sml::yaml
