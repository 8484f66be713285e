#include "linter/claims/temporal/people.h"

#include <algorithm>
#include <array>
#include <span>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/base/word_list.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/claims/touching_word.h"
#include "linter/text/characters.h"

namespace sml::claims {
namespace {

using std::string_view;

class People {
 public:
  People(std::span<Token> tokens, string_view folded, const WrittenText& written) : tokens_(tokens), folded_(folded), written_(written) {}

  void tell() {
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      if (is_number_sign(at)) silence(at, at + 1);
      else if (is_holiday_itself(at)) tokens_[at].symbol = Symbol::conjunction;
      else if (names_place(at)) silence(at, at + 2);
      else if (is_verb(at) || begins_distance_of_title(at) || is_lord(at)) silence(at, at);
      else if (may_be_name(at) && (has_title(at) || has_surname(at) || begins_title(at) || is_introduced(at) || does_something(at)))
        silence(at, may_be_name(at + 1) ? at + 1 : at);
    }
  }

 private:
  void silence(std::size_t first, std::size_t last) {
    for (std::size_t at = first; at <= last && at < tokens_.size(); ++at) tokens_[at].symbol = Symbol::other;
  }

  string_view word_of(std::size_t at) const { return folded_.substr(tokens_[at].range.begin, tokens_[at].range.end - tokens_[at].range.begin); }

  string_view written(std::size_t begin, std::size_t end) const { return text::part_of(written_.text, written_.folded->original(begin, end)); }

  // "Abril", "domingo" and so on with a capital, alone on its place.
  bool may_be_name(std::size_t at) const {
    constexpr std::array kKinds = {Symbol::month, Symbol::month_or_word, Symbol::weekday, Symbol::weekday_plural};
    constexpr string_view kNames[] = {"domingos", "abril", "julio", "mayo", "agosto", "enero", "junio",
                                      "marzo", "domingo", "maio", "april", "may", "june", "august", "march"};
    if (at >= tokens_.size() || !is_among(kKinds, tokens_[at].symbol) || !base::is_among(kNames, word_of(at))) return false;
    return base::is_ascii_capital(written(tokens_[at].range.begin, tokens_[at].range.end).front());
  }

  // "Dra. Abril", "Prof.ª Abril", "don Julio", "Aunt May", "soy Julio"
  bool has_title(std::size_t at) const {
    constexpr string_view kTitles[] = {"profe", "profesor", "profesora", "professor", "professora", "don", "dona",
                                       "senor", "senora", "senorita", "senhor", "senhora", "maestra", "maestro",
                                       "sor", "fray", "frei", "coach", "chef", "tia", "tio", "miss",
                                       "aunt", "uncle", "soy", "llamo", "llama", "sou", "chamo", "chama"};
    constexpr string_view kShort[] = {"dr", "dra", "prof", "profa", "sr", "sra", "srta", "lic", "ing", "arq", "mtra", "mtro", "mr", "mrs", "ms"};
    string_view before = folded_.substr(0, tokens_[at].range.begin);
    if (!before.ends_with(' ')) return false;
    before.remove_suffix(1);
    if (before.ends_with("un tal") || before.ends_with("um tal")) return true;   // but "¿Qué tal Domingo?"
    if (before.ends_with(".a") || before.ends_with(".o")) before.remove_suffix(1);
    const bool is_short = before.ends_with('.');   // "Dr."; behind a whole word a sentence ends: "con la chef. Julio 3"
    if (is_short) before.remove_suffix(1);
    const string_view title = word_ending_at(before, before.size());
    return base::is_among(kShort, title) || (!is_short && base::is_among(kTitles, title));
  }

  // "Meet April, our new stylist"; "Meet May 5" is a day.
  bool is_introduced(std::size_t at) const {
    const string_view before = folded_.substr(0, tokens_[at].range.begin);
    return written_.capitalizes_months && before.ends_with(' ') && word_ending_at(before, before.size() - 1) == "meet" &&
           symbol_at(tokens_, at + 1) != Symbol::number && symbol_at(tokens_, at + 1) != Symbol::ordinal;
  }

  // "Julio atiende los martes": what people do, and months don't.
  bool does_something(std::size_t at) const {
    constexpr string_view kPeople[] = {"abril", "julio", "april", "june"};
    constexpr string_view kDeeds[] = {"atiende", "ensena", "cocina", "trabaja", "corta", "peina", "cumple",
                                      "atende", "ensina", "cozinha", "trabalha", "teaches", "cooks"};
    const std::size_t end = tokens_[at].range.end;
    return base::is_among(kPeople, word_of(at)) && folded_.substr(end).starts_with(' ') && base::is_among(kDeeds, word_beginning_at(folded_, end + 1));
  }

  // "firma de Julio Marín", "goleadora: Abril Ríos": a capital behind a small word, where Spanish and Portuguese write months small, and another behind it.
  bool has_surname(std::size_t at) const { return !written_.capitalizes_months && follows_small_word(at) && precedes_surname(at); }

  // «Agosto en Kioto», «Abril»: a work's
  bool begins_title(std::size_t at) const {
    constexpr string_view kQuotes[] = {"«", "“"};
    constexpr string_view kEnds[] = {"»", "”"};
    const string_view before = folded_.substr(0, tokens_[at].range.begin);
    const bool quoted = std::ranges::any_of(kQuotes, [&](string_view quote) { return before.ends_with(quote); });
    const string_view behind = folded_.substr(tokens_[at].range.end);
    if (quoted && std::ranges::any_of(kEnds, [&](string_view quote) { return behind.starts_with(quote); })) return true;
    const std::size_t noun = symbol_at(tokens_, at + 2) == Symbol::article ? at + 3 : at + 2;
    return quoted && !written_.capitalizes_months && symbol_at(tokens_, at + 1) == Symbol::in && symbol_at(tokens_, noun) == Symbol::other;
  }

  bool follows_small_word(std::size_t at) const {
    constexpr string_view kOfDates[] = {"mes", "meses", "dia", "fin", "inicio", "finales", "principios", "mediados"};
    constexpr std::array kOfDate = {Symbol::number,   Symbol::ordinal,  Symbol::weekday,  Symbol::whole,    Symbol::every,
                                    Symbol::this_one, Symbol::next_one, Symbol::last_one, Symbol::final_one};
    const std::size_t begin = tokens_[at].range.begin;
    if (at == 0 || begin < 2 || folded_[begin - 1] != ' ') return false;
    if (folded_[begin - 2] == ':') return tokens_[at].symbol != Symbol::weekday;   // "menú: Domingo Paella"
    const std::size_t before = tokens_[at - 1].symbol == Symbol::of && at > 1 ? at - 2 : at - 1;
    if (is_among(kOfDate, tokens_[before].symbol)) return false;
    const string_view word = word_ending_at(folded_, begin - 1);
    const std::size_t word_begin = begin - 1 - word.size();
    const string_view earlier = word_begin > 1 ? word_ending_at(folded_, word_begin - 1) : string_view();
    if (word.empty() || base::is_among(kOfDates, word) || base::is_among(kOfDates, earlier)) return false;
    return !base::is_ascii_capital(written(word_begin, begin - 1).front());
  }

  bool precedes_surname(std::size_t at) const {
    constexpr std::size_t kFewest = 3;
    constexpr string_view kNoSurnames[] = {"feriado", "festivo", "santo", "familiar"};
    const std::size_t end = tokens_[at].range.end;
    if (at + 1 >= tokens_.size() || (tokens_[at + 1].symbol != Symbol::other && !may_be_name(at + 1)) ||
        tokens_[at + 1].range.begin != end + 1 || folded_[end] != ' ')
      return false;
    const string_view word = word_beginning_at(folded_, end + 1);
    if (word.size() < kFewest || base::is_among(kNoSurnames, word)) return false;
    const string_view surname = written(end + 1, end + 1 + word.size());
    std::size_t first = 0;
    return text::is_upper_case(base::next_code_point(surname, first)) && !base::is_ascii_capital(surname.back());
  }

  // pt "sábado é feriado", which folds like "sábado e feriado"
  bool is_holiday_itself(std::size_t at) const {
    const text::Range range = tokens_[at].range;
    return tokens_[at].symbol == Symbol::holidays && folded_[range.begin] == 'e' && static_cast<unsigned char>(written(range.begin, range.end).front()) >= 0x80;
  }

  // "la Quince de Mayo, toda la tarde", pt "a Sete de Setembro": a name, since days are written small; "el Cinco de Mayo" may be the day.
  bool names_place(std::size_t at) const {
    const Token& day = tokens_[at];
    const bool is_day = day.symbol == Symbol::number || day.symbol == Symbol::ordinal;
    if (written_.capitalizes_months || !is_day || symbol_at(tokens_, at + 1) != Symbol::of || !names_month(symbol_at(tokens_, at + 2))) return false;
    constexpr string_view kFeminine[] = {"la", "una", "uma", "a", "na", "da", "pela"};
    if (at == 0 || day.range.begin < 2 || folded_[day.range.begin - 1] != ' ') return false;
    const string_view before = word_ending_at(folded_, day.range.begin - 1);
    if (is_kind_of_place(before, day.range.begin - 1)) return is_titled(at + 2);
    if (day.symbol != Symbol::number || day.second != kInWords) return false;
    if (before.empty() || (tokens_[at - 1].symbol != Symbol::other && !base::is_among(kFeminine, before))) return false;
    return is_titled(at) && is_titled(at + 2);
  }

  // "Campo 1.º de Mayo", "Biblioteca Popular 9 de Julio"
  bool is_kind_of_place(string_view word, std::size_t end) const {
    constexpr string_view kPlaces[] = {"campo", "polideportivo", "auditorio", "poblacion", "biblioteca", "pabellon", "gimnasio", "instituto",
                                       "liceo", "villa", "rua", "largo", "travessa", "praceta", "rotunda", "pavilhao", "ginasio", "bairro", "jardim"};
    if (word != "popular") return base::is_among(kPlaces, word);
    const std::size_t begin = end - word.size();
    return begin > 0 && word_ending_at(folded_, begin - 1) == "biblioteca";
  }

  bool is_titled(std::size_t at) const {
    const string_view letters = written(tokens_[at].range.begin, tokens_[at].range.end);
    return base::is_ascii_capital(letters.front()) && !base::is_ascii_capital(letters.back());
  }

  // en "priced to march": months have a capital.
  bool is_verb(std::size_t at) const {
    if (!written_.capitalizes_months || at == 0 || tokens_[at - 1].symbol != Symbol::to || word_of(at) != "march") return false;
    const bool is_day = symbol_at(tokens_, at + 1) == Symbol::number || symbol_at(tokens_, at + 1) == Symbol::ordinal;
    return !is_day && (at < 2 || tokens_[at - 2].symbol == Symbol::other) && written(tokens_[at].range.begin, tokens_[at].range.end).front() == 'm';
  }

  // pt "Barbearia Dom Bigode", "barrio Dom Bosco": right behind another word; "Sáb Samba | Dom Pagode" is a Sunday.
  bool is_lord(std::size_t at) const {
    if (tokens_[at].symbol != Symbol::weekday_short || word_of(at) != "dom" || at == 0) return false;
    const bool is_behind_word =
        tokens_[at - 1].symbol == Symbol::other && tokens_[at - 1].range.end + 1 == tokens_[at].range.begin && folded_[tokens_[at - 1].range.end] == ' ';
    return is_behind_word && base::is_ascii_small(folded_[tokens_[at - 1].range.end - 1]) && is_titled(at) && precedes_surname(at);
  }

  // "28 Days Later", a film: both words with a capital.
  bool begins_distance_of_title(std::size_t at) const {
    if (!written_.capitalizes_months || tokens_[at].symbol != Symbol::number ||
        symbol_at(tokens_, at + 1) != Symbol::unit || symbol_at(tokens_, at + 2) != Symbol::ahead_behind)
      return false;
    return is_titled(at + 1) && is_titled(at + 2);
  }

  // "nº", which folds like pt "no"
  bool is_number_sign(std::size_t at) const {
    if (tokens_[at].symbol != Symbol::in || at + 1 >= tokens_.size() || tokens_[at + 1].symbol != Symbol::number || word_of(at) != "no") return false;
    return written(tokens_[at].range.begin, tokens_[at].range.end).size() > 2;
  }

  std::span<Token> tokens_;
  string_view folded_;
  const WrittenText& written_;
};

}  // namespace

void tell_people(std::pmr::vector<Token>& tokens, string_view folded, const WrittenText& written) {
  if (written.folded != nullptr) People(tokens, folded, written).tell();
}

}  // namespace sml::claims
