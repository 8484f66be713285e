// What words, figures and signs are to the phrases of time.
#include "linter/claims/temporal/token.h"

#include <cstdint>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "linter/claims/grammar.h"
#include "linter/claims/temporal/statements.h"
#include "linter/text/fold.h"
#include "tests/catch.h"

namespace sml::claims {
namespace {

struct Row {
  const char* language;
  const char* text;
  std::string symbols;
};

// The names of the symbols that a table's rows speak of; another one is shown by its number.
class Names {
 public:
  template <std::size_t Size>
  explicit Names(const Row (&table)[Size]) {
    for (const Row& row : table) {
      std::istringstream symbols(row.symbols);
      for (std::string name; symbols >> name;) {
        CAPTURE(name);
        REQUIRE(symbol_of(name));
        names_[*symbol_of(name)] = name;
      }
    }
  }

  // What says nothing is shown once, however many tokens it is.
  std::string shown(const std::pmr::vector<Token>& tokens) const {
    std::string shown;
    const Token* before = nullptr;
    for (const Token& token : tokens) {
      const bool goes_on = before != nullptr && before->symbol == Symbol::other && token.symbol == Symbol::other;
      before = &token;
      if (goes_on) continue;
      const auto named = names_.find(token.symbol);
      shown.append(shown.empty() ? "" : " ").append(named == names_.end() ? std::to_string(static_cast<int>(token.symbol)) : named->second);
    }
    return shown;
  }

 private:
  std::map<Symbol, std::string> names_;
};

std::pmr::vector<Token> tokens_in(std::string_view text, std::string_view language) {
  const std::string folded = text::fold(text);
  return tokens_of(SearchedText(folded, Grammar::of(language).run_classes()), TimeWords::of(language));
}

template <std::size_t Size>
void check(const Row (&table)[Size]) {
  const Names names(table);
  for (const Row& row : table) {
    CAPTURE(row.language, row.text);
    CHECK(names.shown(tokens_in(row.text, row.language)) == row.symbols);
  }
}

TEST_CASE("words are what their language's table says") {
  const Row table[] = {
      {"es", "", ""},
      {"es", "Viernes 13 de marzo", "weekday number of month"},
      {"es", "VIERNES, SÁBADO", "weekday comma weekday"},
      {"es", "vie. 13 mar.", "weekday_short number weekday_or_month"},
      {"es", "setiembre", "month"},
      {"es", "el finde", "article weekend"},
      {"es", "fin   de semana", "weekend"},
      {"es", "pasado mañana", "today"},
      {"es", "a partir del lunes", "from weekday"},
      {"es", "a las ocho y media de la noche", "at number conjunction half of article part"},
      {"es", "todos los días", "daily"},
      {"es", "buenos días", "other"},
      {"es", "vení mañana", "other today_or_morning"},
      {"es", "1.º de mayo", "ordinal of month"},
      {"es", "treinta y uno de enero", "number of month"},
      {"es", "mil", "large"},
      {"es", "dos mil veintisiete", "year"},
      {"en", "Tomorrow at noon", "today at noon"},
      {"en", "the day after tomorrow", "today"},
      {"en", "may", "month_or_word"},
      {"en", "Mar", "month_short"},
      {"en", "every day", "daily"},
      {"en", "Sat & Sun", "weekday_or_word conjunction weekday_or_word"},
      {"en", "five o’clock", "number hour_mark"},
      {"en", "nineteen ninety-nine", "year"},
      {"pt", "segunda-feira", "weekday"},
      {"pt", "segunda", "weekday_or_ordinal"},
      {"pt", "3ª-feira", "weekday"},
      {"pt", "Às 19h", "at number hour_mark"},
      {"pt", "vinte e cinco de março", "number of month"},
      {"pt", "neste fim de semana", "this_one weekend"},
      {"fr", "viernes", "weekday"},
  };
  check(table);
}

TEST_CASE("figures are what their shape says") {
  const Row table[] = {
      {"es", "20:30", "clock"},
      {"es", "20h30", "clock"},
      {"es", "24:00", "clock"},
      {"es", "24:01", "other"},
      {"es", "9.30 h", "dotted hour_mark"},
      {"es", "13/3", "day_month"},
      {"es", "13/13", "other"},
      {"es", "13/3/2026", "full_date"},
      {"es", "13.3.26", "full_date"},
      {"es", "2026-03-13", "full_date"},
      {"es", "2026-03-13T20:30", "full_date clock"},
      {"es", "3/2026", "month_year"},
      {"es", "2026", "year"},
      {"es", "1500", "large"},
      {"es", "15000", "other"},
      {"es", "24/7", "always"},
      {"es", "1.000", "other"},
      {"es", "2,5", "other"},
      {"es", "1/2/3/4", "other"},
      {"es", "2x1", "other"},
      {"es", "10%", "other"},
      {"es", "10 %", "other"},
      {"es", "$10", "other"},
      {"es", "1 · 2", "number pause number"},
      {"es", "10 €", "other pause"},
      {"es", "10km", "other counted"},
      {"es", "10 personas", "other counted"},
      {"es", "8pm", "number meridiem"},
      {"es", "8 p. m.", "number meridiem"},
      {"es", "8 P.M.", "number meridiem"},
      {"es", "13sep", "number month_short"},
      {"es", "3ro", "ordinal"},
      {"en", "3rd", "ordinal"},
      {"en", "9a", "number meridiem"},
      {"es", "b9", "other"},
      {"es", "007", "large"},
  };
  check(table);
}

TEST_CASE("what stands between") {
  const Row table[] = {
      {"es", "lunes-viernes", "weekday dash weekday"},
      {"es", "lunes – viernes", "weekday dash weekday"},
      {"es", "lunes → viernes", "weekday dash weekday"},
      {"es", "lunes/viernes", "weekday slash weekday"},
      {"es", "lunes (13)", "weekday open number close"},
      {"es", "lunes · 13", "weekday pause number"},
      {"es", "lunes | 13", "weekday line_end number"},
      {"es", "lunes 🍕 13", "weekday pause number"},
      {"es", "lunes 👩‍🍳 13", "weekday pause pause number"},
      {"es", "lunes\n13", "weekday line_end number"},
      {"es", "¿lunes? ¡13!", "stop weekday stop stop number stop"},
      {"es", "lunes…", "weekday period period period"},
      {"es", "lunes: 13", "weekday colon number"},
      {"es", "13\u00A0h", "number hour_mark"},
      {"es", "13\u202Fh", "number hour_mark"},
      {"es", "日 lunes", "other weekday"},
  };
  check(table);
}

TEST_CASE("letters and figures of any shape are read") {
  const Row table[] = {
      {"es", "𝗩𝗶𝗲𝗿𝗻𝗲𝘀 𝟭𝟯", "weekday number"},
      {"es", "ｖｉｅｒｎｅｓ １３", "weekday number"},
      {"es", "sa\u0301bado", "weekday"},
      {"es", "1️⃣3️⃣ de marzo", "number of month"},
      {"es", "vi\u00ADernes", "weekday"},
  };
  check(table);
}

TEST_CASE("tokens have values, and places in the text") {
  const std::string text = "viernes 13 de marzo de 2026, 20:30:15";
  const std::pmr::vector<Token> tokens = tokens_in(text, "es");
  REQUIRE(tokens.size() == 8);
  CHECK(tokens[0].value == 4);
  CHECK(tokens[1].value == 13);
  CHECK(tokens[3].value == 3);
  CHECK(tokens[5].value == 2026);
  CHECK(tokens[7].clock == StatedClock{20, 30, 15});
  std::string words;
  for (const Token& token : tokens) words += text.substr(token.range.begin, token.range.end - token.range.begin) + '_';
  CHECK(words == "viernes_13_de_marzo_de_2026_,_20:30:15_");
  const std::pmr::vector<Token> dates = tokens_in("13/3/26 2026-03-13", "es");
  REQUIRE(dates.size() == 2);
  CHECK(dates[0].date.parts == std::array{13, 3, 26});
  CHECK(dates[0].date.count == 3);
  CHECK(dates[1].date.parts == std::array{2026, 3, 13});
  CHECK(dates[1].date.separator == '-');
}

// Words of time, numbers, figures and signs in no order: what is read of them must not hang on what was taken for saying nothing.
TEST_CASE("what may tell of time states all that a text states") {
  constexpr std::string_view kOthers[] = {"pizza", "ven",  "cafe", "a",  "p",  "m",  "7",   "15",  "3/4", "20:30", "9.30", "2026", "21st", "1.o",  "8pm",
                                          "13feb", "$ 25", "$9",   "2x1", "t", "w/c", "o'clock", "@", "treintaiuno", "twentyone", "una", "de", "la"};
  constexpr std::string_view kSeparators[] = {" ", " ", " ", " ", " ", "  ", ", ", ". ", "-", "\n", "’", "\x01\x01", "/", ""};
  std::uint32_t state = 7;
  const auto any_of = [&](const auto& choices) { return choices[(state = state * 1664525 + 1013904223) / 65536 % std::size(choices)]; };
  std::size_t stated = 0;
  for (const std::string_view language : {"es", "en", "pt"}) {
    const auto times = language == "es" ? kSpanishTimeWords : language == "en" ? kEnglishTimeWords : kPortugueseTimeWords;
    for (std::size_t turn = 0; turn < 3000; ++turn) {
      std::string text;
      for (std::size_t word = 0; word < 12; ++word) {
        constexpr int kKinds[] = {0, 0, 0, 1, 2, 2};
        const int kind = any_of(kKinds);
        text += kind == 0 ? any_of(times).word : kind == 1 ? any_of(number_tables(language).words).word : any_of(kOthers);
        text += any_of(kSeparators);
      }
      CAPTURE(language, text);
      const SearchedText cut(text, Grammar::of(language).run_classes());
      const auto ranges = [&](Tokens which) {
        std::vector<text::Range> found;
        for (const TimeStatement& statement : time_statements(cut, {language}, which)) found.push_back(statement.range);
        return found;
      };
      const std::vector<text::Range> all = ranges(Tokens::all);
      stated += all.size();
      REQUIRE(ranges(Tokens::telling) == all);
    }
  }
  CHECK(stated > 3000);
}

TEST_CASE("a text's tokens stand in order inside it, whatever its bytes") {
  for (const char* language : {"es", "en", "pt"}) {
    for (const std::string text :
         {"\xFF\xC3 13", "a.m.a.m.", "'''", "el'el’", "a. . . m", "p", "13.13.13.13", "9h9h9h", "2026-13-45-", "&&@@", "t1t2", "🏴\U000E0067"}) {
      CAPTURE(text, language);
      const std::string folded = text::fold(text);
      std::size_t end = 0;
      for (const Token& token : tokens_of(SearchedText(folded, Grammar::of(language).run_classes()), TimeWords::of(language))) {
        CHECK(token.range.begin >= end);
        CHECK(token.range.end > token.range.begin);
        end = token.range.end;
      }
      CHECK(end <= folded.size());
    }
  }
}

}  // namespace
}  // namespace sml::claims
