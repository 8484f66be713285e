#include "linter/resolve/address.h"

#include <algorithm>
#include <string>

#include "linter/text/byte_set.h"
#include "linter/text/utf8.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kCombiningAcute = "\u0301";
constexpr std::string_view kCombiningTilde = "\u0303";

// A word in small letters that keeps its accents, however they are encoded: of the letters of Spanish and Portuguese.
std::string lowered(std::string_view word) {
  std::string low;
  for (std::size_t at = 0; at < word.size(); ++at) {
    const auto byte = static_cast<unsigned char>(word[at]);
    const bool latin_capital = at > 0 && static_cast<unsigned char>(word[at - 1]) == 0xC3 && byte >= 0x80 && byte <= 0x9E;   // À to Þ
    const bool ascii_capital = byte >= 'A' && byte <= 'Z';
    low += static_cast<char>(latin_capital || ascii_capital ? byte + 0x20 : byte);
  }
  if (low.find(kCombiningAcute.front()) == std::string::npos) return low;   // both marks begin with it
  constexpr std::pair<char, std::string_view> kAccented[] = {{'a', "á"}, {'e', "é"}, {'i', "í"}, {'o', "ó"}, {'u', "ú"}};
  for (const auto& [letter, accented] : kAccented)
    for (std::size_t at = low.find(letter + std::string(kCombiningAcute)); at != std::string::npos; at = low.find(letter + std::string(kCombiningAcute)))
      low.replace(at, 1 + kCombiningAcute.size(), accented);
  for (std::size_t at = low.find(kCombiningTilde); at != std::string::npos && at > 0 && low[at - 1] == 'n'; at = low.find(kCombiningTilde))
    low.replace(at - 1, 1 + kCombiningTilde.size(), "ñ");
  return low;
}

// Where a word stands that is added to a buffer with room for it.
std::string_view added(std::string_view word, std::string& buffer) {
  buffer += word;
  return std::string_view(buffer).substr(buffer.size() - word.size());
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) { return std::ranges::find(words, word) != words.end(); }

constexpr std::size_t kLongestQuote = 2000;   // bytes

// Whether only spaces stand before a place in its line.
bool begins_line(std::string_view text, std::size_t at) {
  while (at > 0 && text[at - 1] == ' ') --at;
  return at == 0 || text[at - 1] == '\n';
}

// What stands in quotes, and the lines of a dialogue. A quote that nobody closes ends with its line.
std::vector<text::Range> quoted_ranges(std::string_view text) {
  constexpr std::pair<std::string_view, std::string_view> kQuotes[] = {{"«", "»"}, {"“", "”"}, {"„", "“"}, {"\"", "\""}, {"‘", "’"}};
  std::vector<text::Range> ranges;
  static constexpr text::ByteSet kFirstBytes("\xC2\xE2\"");   // of dashes and quotes
  for (std::size_t at = kFirstBytes.find_in(text); at < text.size(); at = kFirstBytes.find_in(text, at)) {
    const std::string_view rest = text.substr(at);
    if ((rest.starts_with("—") || rest.starts_with("–")) && begins_line(text, at)) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      ranges.push_back({at, end});
      at = end;
      continue;
    }
    const auto quote = std::ranges::find_if(kQuotes, [&](const auto& pair) { return rest.starts_with(pair.first); });
    if (quote != std::end(kQuotes)) {
      const std::size_t close = rest.substr(0, kLongestQuote).find(quote->second, quote->first.size());
      const std::size_t end = close == std::string_view::npos ? std::min(text.find('\n', at), text.size()) : at + close + quote->second.size();
      ranges.push_back({at, end});
      at = end;
      continue;
    }
    ++at;
  }
  return ranges;
}

// Ranges by place, asked about offsets that only grow.
class Passed {
 public:
  explicit Passed(const std::vector<text::Range>& ranges) : ranges_(ranges) {}

  bool hold(std::size_t offset) {
    for (; next_ < ranges_.size() && ranges_[next_].begin <= offset; ++next_) end_ = std::max(end_, ranges_[next_].end);
    return offset < end_;
  }

 private:
  const std::vector<text::Range>& ranges_;
  std::size_t next_ = 0;
  std::size_t end_ = 0;
};

bool sets_apart(std::string_view between) {
  if (between == " ") return false;
  for (std::size_t at = 0; at < between.size();) {
    const char32_t mark = text::next_code_point(between, at);
    if (mark == U'\n' || mark == U'¡' || mark == U'¿' || mark == U'!' || mark == U'?' || mark == U':' || mark == U';' || mark == U'.' || mark == U'(' ||
        mark == U')' || mark >= 0x2010)
      return true;
  }
  return false;
}

// A word with what stands before it.
struct Spoken {
  const Word* word = nullptr;
  std::string_view low;              // in small letters with their accents
  const AddressForm* form = nullptr;
  std::string_view between;          // marks and spaces since the word before
  bool usable = true;                // neither quoted, nor a name, nor of a hashtag

  // Whether its sentence begins with it, or what a mark or a picture sets apart.
  bool begins() const { return word->begins_sentence || sets_apart(between); }
  // Whether an opening mark stands before it.
  bool cries() const { return between.find("¡") != std::string_view::npos; }
  // Written in capitals, which often lack their accents.
  bool in_capitals() const { return word->capital && !word->small_letters && word->folded.size() > 1; }
};

// `letters` takes those words that folding changes more than to small letters, and outlives what is returned.
std::vector<Spoken> spoken_words(const Wording& wording, const std::vector<text::Range>& names, const AddressForms& forms, std::string& letters) {
  const std::vector<text::Range> quotes = quoted_ranges(wording.text);
  Passed quoted(quotes);
  Passed named(names);
  std::vector<Spoken> spoken;
  spoken.reserve(wording.words.size());
  letters.reserve(wording.text.size());   // no word grows, so none of those before moves
  std::size_t reached = 0;
  for (const Word& word : wording.words) {
    const std::string_view low = word.ascii ? word.folded : added(lowered(text::part_of(wording.text, word.range)), letters);
    const bool usable = !quoted.hold(word.range.begin) && !named.hold(word.range.begin) && !word.hashtag;
    spoken.push_back({&word, low, &forms.of(low), wording.text.substr(reached, word.range.begin - reached), usable});
    reached = word.range.end;
  }
  return spoken;
}

class Listener {
 public:
  Listener(const std::vector<Spoken>& words, bool spanish) : words_(words), spanish_(spanish) {}

  std::vector<AddressWord> listen() const {
    std::vector<AddressWord> found;
    const bool several = speaks_to_several();
    for (std::size_t at = 0; at < words_.size(); ++at) {
      Ways ways = words_[at].usable ? ways_of(at) : 0;
      if (several && ways == kUsted && words_[at].low != "usted") ways = 0;   // "visítenos" is said to several, too
      if (ways != 0) found.push_back({words_[at].word->range, ways});
    }
    return found;
  }

 private:
  std::string_view low(std::size_t at) const { return at < words_.size() ? words_[at].low : std::string_view(); }
  std::string_view before(std::size_t at, std::size_t count = 1) const { return at >= count ? low(at - count) : std::string_view(); }

  bool speaks_to_several() const {
    return std::ranges::any_of(words_, [&](const Spoken& word) { return word.usable && word.form->plural; });
  }

  Ways ways_of(std::size_t at) const {
    const AddressForm& form = *words_[at].form;
    if (form.anywhere != 0) return is_spoken_about(at) ? 0 : form.anywhere;
    if (!spanish_) return 0;
    if (is_te_to_the_reader(at)) return kTu | kVos;
    if (words_[at].low.ends_with("rás") && words_[at].low.size() > 5 && !is_one_of(words_[at].low, {"atrás", "detrás"})) return kTu | kVos;
    if (is_le_to_the_reader(at)) return kUsted;
    if ((form.imperative & kUsted) != 0 && is_formal_imperative(at)) return kUsted;
    if ((form.imperative & kTu) != 0 && is_familiar_imperative(at)) return words_[at].in_capitals() ? kTu | kVos : kTu;
    return 0;
  }

  // Words that are spoken of: "hablar de tú", "tratar de usted"; "SOS"; "vos" of old.
  bool is_spoken_about(std::size_t at) const {
    const std::string_view word = words_[at].low;
    if (is_one_of(word, {"tú", "usted", "vos"}) && is_one_of(before(at), {"de", "el", "del", "un"}) && (before(at) != "de" || before(at, 2).starts_with("habl") || before(at, 2).starts_with("trat")))
      return true;
    if (word == "sos" && words_[at].in_capitals()) return true;
    return word == "tu" && !spanish_ && !is_one_of(low(at + 1), {"és", "tens", "queres", "podes", "sabes", "vais", "que", "e", "também", "já", "não", "mereces"});
  }

  bool is_te_to_the_reader(std::size_t at) const {
    if (words_[at].low != "te") return false;
    const std::string_view next = low(at + 1);
    return (next.ends_with("mos") && next.size() > 4) ||
           is_one_of(next, {"lo", "la", "los", "las", "gusta", "gustan", "gustaría", "apetece", "espera", "esperan", "invita", "invito", "trae", "traigo",
                            "cuento", "digo", "dejo", "recuerdo", "va", "van", "hace", "falta", "animas", "unes", "sumas", "quedes", "pierdas", "olvides"});
  }

  // "Le esperamos": nobody else was spoken of where a sentence begins with it.
  bool is_le_to_the_reader(std::size_t at) const {
    return words_[at].low == "le" && words_[at].begins() &&
           is_one_of(low(at + 1), {"esperamos", "invitamos", "recordamos", "ofrecemos", "atendemos", "deseamos", "agradecemos", "informamos", "ayudamos",
                                   "asesoramos", "presentamos", "damos"});
  }

  // The subjunctive where nothing asks for one: at the beginning, behind "no" there, or with its "su" behind a comma.
  bool is_formal_imperative(std::size_t at) const {
    const std::string_view next = low(at + 1);
    if (is_one_of(next, {"quien", "donde", "como", "cuando"}) || low(at + 3) == words_[at].low) return false;   // "venga quien venga", "diga lo que diga"
    if (is_one_of(next, {"el", "la", "frío", "calor", "sol"}) && is_one_of(words_[at].low, {"venga", "haga", "llegue", "salga"})) return false;
    if (words_[at].low == "venga" && (next.empty() || next == "vamos" || next == "ya" || words_[at + 1].between.find_first_of(",!") != std::string_view::npos)) return false;
    if (words_[at].begins()) return true;
    if (is_behind_no(at)) return true;
    const bool own = is_own(next) || (is_one_of(next, {"de", "en", "con"}) && is_own(low(at + 2)));
    return words_[at].between.find(',') != std::string_view::npos && own && !is_subjunctive_asked_for(at);
  }

  bool is_behind_no(std::size_t at) const {
    std::size_t no = at;
    while (no > 0 && at - no < 3 && is_one_of(before(no), {"se", "lo", "la", "nos", "le", "los", "las"})) --no;
    return no > 0 && before(no) == "no" && words_[no - 1].begins();
  }

  // The third person is what it may be otherwise, and a noun: what stands behind it must be the reader's or ours.
  bool is_familiar_imperative(std::size_t at) const {
    const std::string_view next = low(at + 1);
    if (!words_[at].begins()) return false;
    if (words_[at].low == "ven") return is_one_of(next, {"a", "y", "con", "por"});
    if (is_one_of(next, {"tu", "tus", "ya", "ahora"}) || next.starts_with("nuestr")) return true;
    if (at == 0 && is_one_of(words_[at].low, {"descubre", "conoce", "explora"}) && at + 1 < words_.size() && words_[at + 1].word->capital) return true;
    if (at == 0 && heads_a_text(words_[at].low, next)) return true;
    return words_[at].cries() && is_one_of(next, {"el", "la", "los", "las", "un", "una", "de", "con", "hoy", "este", "esta", "aquí", "y", "en", "más"});
  }

  // Verbs whose object may stand behind them and whose subject seldom does: at the head of a text nobody was spoken of who might be it. Nouns
  // ("compra de entradas") have no article behind them.
  static bool heads_a_text(std::string_view word, std::string_view next) {
    const bool article = is_one_of(next, {"el", "la", "los", "las", "un", "una", "todo", "lo"});
    if (is_one_of(word, {"compra", "prueba", "visita", "agenda", "descarga", "comenta", "paga", "regala"})) return article;
    if (is_one_of(word, {"disfruta", "desconecta"}) && is_one_of(next, {"de", "del"})) return true;
    return is_one_of(word, {"disfruta", "descubre", "aprovecha", "conoce", "comparte", "etiqueta", "pide", "elige", "prepara", "participa", "aprende", "explora", "saborea", "escribe"}) &&
           (article || is_one_of(next, {"con", "en", "hasta"}));
  }

  static bool is_own(std::string_view word) { return is_one_of(word, {"su", "sus"}) || word.starts_with("nuestr"); }

  bool is_subjunctive_asked_for(std::size_t at) const {
    constexpr std::size_t kNear = 12;   // words
    for (std::size_t earlier = at; earlier > 0 && at - earlier < kNear && !words_[earlier].begins();) {
      --earlier;
      if (is_one_of(words_[earlier].low, {"que", "quizá", "quizás", "tal", "ojalá", "aunque", "cuando", "quien", "sin", "antes"})) return true;
    }
    return false;
  }

  const std::vector<Spoken>& words_;
  bool spanish_;
};

}  // namespace

std::vector<AddressWord> address_words(const Wording& wording, const std::vector<text::Range>& names, std::string_view language) {
  const bool spanish = language == "es";
  if (!spanish && language != "pt") return {};
  std::string letters;
  const std::vector<Spoken> words = spoken_words(wording, names, spanish ? address_forms_es() : address_forms_pt(), letters);
  return Listener(words, spanish).listen();
}

}  // namespace sml::resolve
