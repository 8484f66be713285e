#include "linter/resolve/trades.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "linter/base/parts.h"
#include "linter/resolve/common_words.h"
#include "linter/resolve/first_letters.h"
#include "linter/resolve/kinds.h"
#include "linter/text/fold.h"

namespace sml::resolve {
namespace {

// What words in the name of a business begin with that is in a trade, or that may call its place so; folded.
struct NamesOf {
  Trade trade = Trade::none;
  std::string_view beginnings;
};

constexpr auto kNames = std::to_array<NamesOf>({
    {Trade::eating,
     "resta bar bares pub cafe cafet coffee tea pizz taq taber tasca meson sidr llagar cervec cerveja brew bistr tratt comida food brunch burger "
     "hamburg asador parr maris gastro cocina cozinha kitchen cantina chip fish tapas bod vin wine inn diner deli sushi ramen poke queso cheese "
     "botec boteq lanch churras catering grill grelh arroc freid steak eat rist oster chiring takeaway lunch asad tap espresso roast tost arepa "
     "tortill tamal birri pozol cevich ceb pollo"},
    {Trade::bread, "panad padar bak past confi cake pan pao dulc doce torta choco helad sorvet churr tahon"},
    {Trade::meat, "carn butch acoug charc chacin jamon embut meat"},
    {Trade::fish, "pesc fish peix maris"},
    {Trade::fruit, "frut verd green quit horta"},
    {Trade::medicine, "farm botic drog pharm chem"},
    {Trade::books, "libr book livr papel sebo edit impr"},
    {Trade::library, "bibli libra"},
    {Trade::museum, "muse gale galer exposi"},
    {Trade::hair, "barb peluq hair salon salao estet beaut belle cabel corte"},
    {Trade::flowers, "flor flower viver garden plant jard"},
    {Trade::hardware, "ferr hard tornill"},
    {Trade::petrol, "gas combus petrol esta"},
    {Trade::theatre, "teat theat cine espect"},
    {Trade::market, "merc market super feria tiang puest stall"},
    {Trade::lodging, "hotel host posad hosped alberg inn guest cabana cabin camping"},
    {Trade::gym, "gim gym ginas fit cross yoga escal climb box deport sport"},
    {Trade::pool, "pool swim lido aqua pisc natac"},
    {Trade::transport, "bus transp viaj autoc onib tren train rail ferry tram travel tour"},
    {Trade::association, "asoc assoc club fed"},
    {Trade::teeth, "dent odont clin"},
    {Trade::taxi, "taxi remis transp"},
    {Trade::repairs, "taller mecan gomer neum tyre tire garag oficina auto moto borrach"},
    {Trade::notary, "notar cartor"},
    {Trade::smith, "herr smith forj forge metal"},
    {Trade::small_goods, "zapat sapat calz shoe joy joal jewel reloj watch merc jugu toy"},
});
static_assert(kTrades <= kMostTrades);

constexpr std::size_t kShortest = 3;   // letters of one of those words

// One of them.
struct Kind {
  std::string_view word;
  std::uint16_t letters = 0;   // first_letters() of it
  char third = 0;
  std::uint8_t trade = 0;      // a Trade
  bool part = false;
  bool alone = false;          // no other business has one, whatever it serves or celebrates: "the diner"

  // It or, of what stands for itself, several of it: "papelerías".
  constexpr bool is(std::string_view said) const {
    return said == word || (!part && said.size() == word.size() + 1 && said.starts_with(word) && said.back() == 's');
  }
};

template <class Visit>
constexpr void for_each_word(std::string_view list, Visit visit) {
  for (std::size_t begin = 0; (begin = list.find_first_not_of(' ', begin)) != std::string_view::npos;) {
    const std::size_t end = std::min(list.find(' ', begin), list.size());
    visit(list.substr(begin, end - begin));
    begin = end;
  }
}

template <class Visit>
constexpr void for_each_kind(Visit visit) {
  for (const KindOfPlace& kind : kKindsOfPlaces) {
    if (kind.trade == Trade::none) continue;
    for_each_word(kind.words, [&](std::string_view word) {
      visit(Kind{word, first_letters(word), word[2], static_cast<std::uint8_t>(kind.trade), (kind.traits & kPart) != 0,
                 (kind.traits & (kPart | kOwnPlace)) == 0});
    });
  }
}

constexpr std::size_t kKinds = [] {
  std::size_t count = 0;
  for_each_kind([&](const Kind&) { ++count; });
  return count;
}();

// By first_letters().
constexpr std::array<Kind, kKinds> kByLetters = [] {
  std::array<Kind, kKinds> kinds{};
  std::size_t count = 0;
  for_each_kind([&](const Kind& kind) { kinds[count++] = kind; });
  std::ranges::sort(kinds, {}, &Kind::letters);
  return kinds;
}();

// Where those begin that have first_letters() of that number or a greater one.
constexpr std::array<std::uint8_t, kLetters * kLetters + 1> kBegins = [] {
  static_assert(kKinds < 256);
  std::array<std::uint8_t, kLetters * kLetters + 1> begins{};
  for (std::size_t letters = 0; letters < begins.size(); ++letters)
    begins[letters] = static_cast<std::uint8_t>(std::ranges::lower_bound(kByLetters, letters, {}, &Kind::letters) - kByLetters.begin());
  return begins;
}();

std::span<const Kind> with_letters(std::uint16_t letters) { return std::span(kByLetters).subspan(kBegins[letters], kBegins[letters + 1U] - kBegins[letters]); }

// Beginnings of sectors that say nothing of which shop it is: "hostelería", "retail".
constexpr std::string_view kWide = " hostel host turis touris ocio cultur retail comer tienda shop store salud health bienest wellness fitness servic negocio "
                                   "empresa varej loja lazer saude leisure hospital ";

std::string joined(const model::Facts& facts) {
  std::string names = ' ' + text::folded_words(*facts.business->name) + ' ' + text::folded_words(*facts.business->sector);
  for (const auto& alias : *facts.business->aliases) names += ' ' + text::folded_words(*alias);
  for (const auto& place : *facts.locations) names += ' ' + text::folded_words(*place->name);
  return names;
}

// What a name's words may begin with, and of which trade that is.
struct Beginning {
  std::string_view letters;
  std::uint8_t trade = 0;   // a Trade

  constexpr char first() const { return letters.front(); }
};

template <class Visit>
constexpr void for_each_beginning(Visit visit) {
  for (const NamesOf& names : kNames)
    for_each_word(names.beginnings, [&](std::string_view word) { visit(Beginning{word, static_cast<std::uint8_t>(names.trade)}); });
}

constexpr std::size_t kBeginnings = [] {
  std::size_t count = 0;
  for_each_beginning([&](const Beginning&) { ++count; });
  return count;
}();

// By their first letters.
constexpr std::array<Beginning, kBeginnings> kByFirst = [] {
  std::array<Beginning, kBeginnings> beginnings{};
  std::size_t count = 0;
  for_each_beginning([&](const Beginning& beginning) { beginnings[count++] = beginning; });
  std::ranges::sort(beginnings, {}, &Beginning::first);
  return beginnings;
}();

// The trades that any of some folded words, between single spaces, may be of.
std::bitset<kMostTrades> trades_of(std::string_view names) {
  std::bitset<kMostTrades> trades;
  for (const std::string_view word : base::parts_between(names, " "))
    for (const Beginning& beginning : std::ranges::equal_range(kByFirst, word.front(), {}, &Beginning::first))
      if (word.starts_with(beginning.letters)) trades.set(beginning.trade);
  return trades;
}

bool is_wide(std::string_view sector) {
  const std::vector<std::string_view> words = base::parts_between(sector, " ");
  bool is = false;
  for_each_word(kWide,
                [&](std::string_view beginning) { is = is || std::ranges::any_of(words, [&](std::string_view word) { return word.starts_with(beginning); }); });
  return is;
}

}  // namespace

OtherTrades::OtherTrades(const model::Facts& facts) {
  std::string names = joined(facts);
  const auto is_kind = [](std::string_view word) { return is_kind_word(word); };
  const bool is_known = !facts.business->sector->empty() || std::ranges::any_of(base::parts_between(std::string_view(names), " "), is_kind);
  if (!is_known) return;
  const std::string sector = text::folded_words(*facts.business->sector);
  if (is_wide(sector)) return;
  const std::bitset<kMostTrades> own = trades_of(names);
  for (const auto& event : *facts.events) names += ' ' + text::folded_words(*event->name);
  for (const auto& offer : *facts.offers) names += ' ' + text::folded_words(*offer->name);
  const std::bitset<kMostTrades> touched = trades_of(names);
  for (std::size_t trade = 0; trade < kTrades; ++trade) {
    others_[trade] = !touched[trade];
    others_alone_[trade] = !own[trade];
  }
}

std::vector<text::Range> OtherTrades::find(const Wording& wording) const {
  std::vector<text::Range> found;
  for (const Word& word : wording.words) {
    if (word.folded.size() < kShortest) continue;
    const auto is_other = [&](const Kind& kind) {
      return kind.third == word.folded[2] && (others_[kind.trade] || (kind.alone && others_alone_[kind.trade])) && kind.is(word.folded);
    };
    if (std::ranges::any_of(with_letters(word.letters), is_other)) found.push_back(word.range);
  }
  return found;
}

bool stands_for_itself(std::string_view trade) {
  return std::ranges::any_of(with_letters(first_letters(trade)), [&](const Kind& kind) { return !kind.part && kind.is(trade); });
}

}  // namespace sml::resolve
