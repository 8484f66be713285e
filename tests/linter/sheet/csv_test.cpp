#include "linter/sheet/csv.h"

#include <string>

#include "tests/catch.h"

namespace sml::sheet {
namespace {

// Cells between bars, rows on lines: "a|b".
std::string told(const Table& table) {
  std::string lines;
  for (const Row& row : table.rows) {
    for (const Cell& cell : row.cells) lines += (&cell == &row.cells.front() ? "" : "|") + cell.text;
    if (row.fault != CsvFault::none) lines += " !" + std::to_string(static_cast<int>(row.fault)) + '@' + std::to_string(row.fault_at);
    lines += ';';
  }
  return lines;
}

TEST_CASE("rows and cells are read as spreadsheets write them") {
  struct Line {
    std::string text;
    std::string rows;
  };
  const Line table[] = {
      {"", ""},
      {"a,b\n1,2\n", "a|b;1|2;"},
      {"a,b\r\n1,2\r\n", "a|b;1|2;"},
      {"a,b\n1,2", "a|b;1|2;"},
      {"a,\n", "a|;"},
      {",,\n", "||;"},
      {"\n\na\n", ";;a;"},
      {"a;b,c\n", "a;b|c;"},
      {"\"a,b\",c\n", "a,b|c;"},
      {"\"a \"\"b\"\" c\",\"\"\n", "a \"b\" c|;"},
      {"\"uno\ndos\r\ntres\rcuatro\",b\n", "uno\ndos\ntres\ncuatro|b;"},
      {"5\" pizza,a\"b\"\n", "5\" pizza|a\"b\";"},
      {" \"a\",b\n", " \"a\"|b;"},
      {"\"a\" ,b\n", "a|b;"},
      {"\"a\"b,c\n", "ab|c !2@3;"},
      {"a,\"b\n1,2\n", "a|b\n1,2\n !1@2;"},
      {"a,\"", "a| !1@2;"},
      {"  a ,\t\n", "  a |\t;"},
      {"=1+1,#x\n", "=1+1|#x;"},
  };
  for (const Line& line : table) {
    CAPTURE(line.text);
    CHECK(told(read_csv(line.text, ',')) == line.rows);
  }
}

TEST_CASE("a cell knows its bytes, quotes included") {
  const Table table = read_csv("a,\"b\"\"c\",d\r\n\"e\nf\";g,h", ',');
  const Row& first = table.rows[0];
  CHECK(first.cells[1].begin == 2);
  CHECK(first.cells[1].end == 8);
  CHECK(first.cells[2].begin == 9);
  CHECK(table.rows[1].cells[0].begin == 12);
  CHECK(table.rows[1].cells[1].begin == 20);
}

TEST_CASE("any sign may separate, and the first line may say which") {
  CHECK(told(read_csv("a;b\tc,d\n", ';')) == "a|b\tc,d;");
  CHECK(told(read_csv("a;b\tc,d\n", '\t')) == "a;b|c,d;");
  const auto declared = declared_separator("sep=;\r\na;b\n");
  REQUIRE(declared);
  CHECK(declared->separator == ';');
  CHECK(told(read_csv("sep=;\r\na;b\n", declared->separator, {}, declared->rows_begin)) == "a|b;");
  CHECK(declared_separator("\"SEP=|\"\na|b\n")->separator == '|');
  for (const char* text : {"", "sep", "sep=", "sep=;", "sep=;;\n", "separador;b\n", "\"sep=;\n"}) CHECK_FALSE(declared_separator(text));
}

TEST_CASE("what is larger than a sheet of posts is given up") {
  const Limits limits{.rows = 3, .columns = 4};
  const Table rows = read_csv("a\nb\nc\nd\ne\n", ',', limits);
  CHECK_FALSE(rows.complete);
  CHECK(rows.rows.back().fault == CsvFault::too_many_rows);
  CHECK(rows.rows.back().fault_at == 6);
  const Table columns = read_csv("a\n1,2,3,4,5\n", ',', limits);
  CHECK_FALSE(columns.complete);
  CHECK(columns.rows.back().fault == CsvFault::too_many_columns);
  CHECK(columns.rows.back().fault_at == 10);
  CHECK(read_csv("a\n1,2,3,4\nb\n", ',', limits).complete);
}

TEST_CASE("a row of blanks alone is blank") {
  CHECK(read_csv(" ,\t,\"\n\"\n", ',').rows.front().is_blank());
  CHECK_FALSE(read_csv(" ,x\n", ',').rows.front().is_blank());
}

}  // namespace
}  // namespace sml::sheet
