// The words of each language that every text of it holds, and which languages have a word.
//
// All of it is put together by the compiler.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

#include "linter/resolve/words.h"
#include "linter/text/eight_bytes.h"
#include "linter/text/spread.h"

namespace sml::resolve {

// Of a language that is not `told` no text is said to be; it is known so that its texts are not taken for its neighbour's.
struct FunctionWords {
  std::string_view language;
  bool told = false;
  std::string_view words;   // folded; single letters are told by the company they keep
};

inline constexpr std::array kLanguages = {
    FunctionWords{"es", true,
                  "el la los las un una unos unas lo al del de y e o u en con por para sin sobre entre hasta desde que quien como cuando donde si no ni mas "
                  "muy ya tambien pero porque es son ser esta estan estamos este esta estos estas ese esa eso esto hay ha han hemos se te me le les nos os su "
                  "sus tu tus mi mis nuestro nuestra nuestros nuestras todo toda todos todas cada otro otra a aqui hoy manana nada algo tiene tienes tenemos "
                  "puedes puede quieres hace hacer va vamos siempre nunca solo asi te dos sea era fue ti usted ustedes mejor "
                  "lunes martes jueves viernes sabado domingo sabados domingos segunda quinta sexta"},
    FunctionWords{"pt", true,
                  "o a os as um uma uns umas ao aos do da dos das no na nos nas pelo pela pelos pelas de e ou em com por para pra pro sem sobre entre ate "
                  "desde que quem como quando onde se nao nem mais muito ja tambem mas porque sao ser esta estao estamos este esta estes estas esse essa isso "
                  "isto ha tem temos foi era se te me lhe nos seu sua seus suas teu tua meu minha nosso nossa nossos nossas todo toda todos todas cada outro "
                  "outra aqui hoje amanha nada voce voces pode quer faz fazer vai vamos sempre nunca so assim dois duas la ele ela eles elas num numa depois "
                  "for fora segunda terca quarta quinta sexta sabado domingo sabados domingos"},
    FunctionWords{"en", true,
                  "the a an of to in on at for from with without by and or but not no is are was were be been it its this that these those there here we "
                  "you your our us they their he his she her i my me what when where who which how why all every each more most so if then than as do does "
                  "did have has had will would can could up out about into over just only now today tomorrow new come get monday tuesday thursday friday "
                  "saturday sunday mondays fridays sundays"},
    FunctionWords{"fr", false,
                  "le la les un une des du de et ou en dans avec sans pour par sur sous chez ne pas plus tres que qui quoi ou comme mais donc est sont etre "
                  "ce cette ces cet il elle ils elles nous vous on je tu se sa son ses notre votre nos vos leur tout toute tous toutes au aux a y aussi "
                  "avez avons etes bien fait faire"},
    FunctionWords{"de", false,
                  "der die das den dem des ein eine einen einem einer und oder aber nicht kein keine mit ohne fur von vom zu zum zur im in an am auf aus bei "
                  "nach uber unter ist sind war sein haben hat wir ihr sie er es ich du uns euch unser unsere euer auch noch nur so wie wenn dass was wer "
                  "wo hier heute morgen jetzt bis"},
    FunctionWords{"it", false,
                  "il lo la i gli le un uno una di del dello della dei degli delle a al alla ai alle da dal dalla in nel nella con su per tra fra e ed o ma "
                  "non piu che chi come quando dove se si ci vi mi ti e sono essere questo questa questi queste anche solo molto tutto tutta tutti tutte "
                  "nostro nostra nostri vostra vostro ha hanno abbiamo oggi domani ogni"},
    FunctionWords{"ca", false,
                  "el la els les un una uns unes lo al als del dels de i o en amb per sense sobre entre fins des que qui com quan on si no ni mes molt ja "
                  "tambe pero perque es son ser aquest aquesta aquests aquestes aixo hi ha han hem et em li us ens el seu la seva seu seva teu teva nostre "
                  "nostra nostres vostre vostra tot tota tots totes cada altre altra a aqui avui dema res pots pot vols fer fa anem sempre"},
    FunctionWords{"gl", false,
                  "o a os as un unha uns unhas ao aos do da dos das no na nos nas polo pola polos polas de e ou en con por para sen sobre entre ata dende "
                  "que quen como cando onde se non nin mais moi xa tamen pero porque son ser esta estan este esta estes estas ese esa iso isto hai ten temos "
                  "foi era te che me lle seu sua teu tua meu noso nosa nosos nosas todo toda todos todas cada outro outra aqui hoxe mana nada vos podes "
                  "pode queres fai facer vai imos sempre nunca so sabado domingo"},
};
// Of languages: the bits of their places in kLanguages.
using Mask = unsigned;

constexpr Mask bit(std::size_t language) { return 1U << language; }

inline std::size_t index_of(std::string_view language) {
  return static_cast<std::size_t>(std::ranges::find(kLanguages, language, &FunctionWords::language) - kLanguages.begin());
}

// A word of up to eight letters as a number, of which the first is the lowest byte; longer ones tell nothing.
class PackedWord {
 public:
  constexpr void add(char letter) {
    if (size_ < kMost) letters_ |= std::uint64_t{static_cast<unsigned char>(letter)} << 8U * size_;
    ++size_;
  }
  constexpr bool empty() const { return size_ == 0; }
  constexpr std::uint64_t number() const { return size_ <= kMost ? letters_ : 0; }

  static std::uint64_t of(const Word& word) { return word.folded.size() <= kMost ? text::EightBytes(word.folded.data()).number(word.folded.size()) : 0; }

 private:
  static constexpr std::size_t kMost = sizeof(std::uint64_t);

  std::uint64_t letters_ = 0;
  std::size_t size_ = 0;
};

constexpr std::uint64_t packed(std::string_view word) {
  PackedWord packed;
  for (const char letter : word) packed.add(letter);
  return packed.number();
}

// Which languages have a word, put together by the compiler.
class WordsByLanguage {
 public:
  static constexpr std::size_t kPlaces = 2048;   // more than twice as many as there are words

  constexpr WordsByLanguage() {
    for (std::size_t language = 0; language < kLanguages.size(); ++language) {
      std::string_view words = kLanguages[language].words;
      for (std::size_t space = words.find(' '); space != std::string_view::npos; space = words.find(' ')) {
        add(words.substr(0, space), language);
        words.remove_prefix(space + 1);
      }
      add(words, language);
    }
  }

  // Where a word stands, or would stand.
  constexpr std::size_t place(std::uint64_t word) const {
    std::size_t place = text::place_among<kPlaces>(word * text::kSpread);
    while (words_[place] != word && words_[place] != 0) place = (place + 1) % kPlaces;
    return place;
  }
  constexpr Mask languages(std::size_t place) const { return masks_[place]; }

 private:
  constexpr void add(std::string_view word, std::size_t language) {
    const std::size_t at = place(packed(word));
    words_[at] = packed(word);
    masks_[at] = static_cast<std::uint8_t>(masks_[at] | bit(language));
  }

  std::array<std::uint64_t, kPlaces> words_{};
  std::array<std::uint8_t, kPlaces> masks_{};
  static_assert(kLanguages.size() <= std::numeric_limits<std::uint8_t>::digits);
};
inline constexpr WordsByLanguage kFunctionWords;
static_assert(kFunctionWords.languages(kFunctionWords.place(0)) == 0, "a word of a list is too long to be packed");

constexpr Mask languages_named(std::string_view names) {
  Mask mask = 0;
  for (std::size_t language = 0; language < kLanguages.size(); ++language)
    if (names.find(kLanguages[language].language) != std::string_view::npos) mask |= bit(language);
  return mask;
}

}  // namespace sml::resolve
