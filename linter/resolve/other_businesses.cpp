#include "linter/resolve/other_businesses.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace sml::resolve {
namespace {

// All lists are of folded words between single spaces. Kinds of businesses that others have; no words for places of one's own ("terraza", "sede").
constexpr std::string_view kKinds =
    " tienda restaurante bar cafe cafeteria pizzeria taqueria panaderia pasteleria confiteria heladeria cerveceria bodega vinoteca taberna marisqueria libreria "
    "papeleria floristeria farmacia optica veterinaria gimnasio peluqueria barberia ferreteria cerrajeria zapateria joyeria boutique supermercado mercado hotel "
    "hostal museo teatro cine carniceria fruteria verduleria imprenta tintoreria lavanderia gomeria "
    "loja padaria confeitaria livraria sorveteria cervejaria barbearia salao "
    "shop store bakery cafe pub inn brewery bookshop bookstore restaurant diner deli pharmacy hotel theatre theater cinema museum gym salon supermarket ";
// Those that are written with a capital where one is named.
constexpr std::string_view kBodies =
    " cofradia hermandad asociacion fundacion ayuntamiento municipalidad parroquia club associacao fundacao prefeitura paroquia council foundation association parish ";
constexpr std::string_view kGiving =
    " hace hacen ofrece ofrecen tiene tienen da dan dando dandolo dandola dandolos dandolas regala regalan regalando manda mandan pone ponen vende venden anuncia "
    "anuncian promete has have does do offers offer gives give runs run says say sells sell sends faz fazem oferece oferecem tem da dao manda anuncia ";
constexpr std::string_view kOurs =
    " nosotros nosotras nuestro nuestra nuestros nuestras tenemos hacemos damos regalamos ofrecemos ponemos we our us nosso nossa nossos nossas temos fazemos damos oferecemos ";
constexpr std::string_view kTheir = " their ";
constexpr std::size_t kNear = 3;   // words between a kind and its name, or its owner's

bool is_body(const PartWords::PartWord& one) { return !one.own && one.word.capital && !one.word.begins_sentence && is_in(kBodies, one.word.folded); }
bool is_kind(const PartWords::PartWord& one) { return !one.own && is_in(kKinds, one.word.folded); }

// The first word behind the name of another business; the number of words where none is named.
std::size_t behind_name(const PartWords& part) {
  const auto& words = part.words();
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (is_body(words[at])) return at + 1;
    if (!is_kind(words[at])) continue;
    if (at > 0 && is_in(kTheir, words[at - 1].word.folded)) return at + 1;
    for (std::size_t next = at + 1; next < std::min(at + 1 + kNear, words.size()) && !words[next].own; ++next)
      if (part.is_name(next)) return next + 1;
  }
  return words.size();
}

}  // namespace

bool names_another_business(const PartWords& part) { return behind_name(part) < part.words().size(); }

bool is_given_by_another(const claims::Claim& offer, const StatedText& text) {
  const PartWords part(text, {text.claims.sentences[offer.sentence].begin, offer.range.end});
  const auto& words = part.words();
  const auto is_among = [](std::string_view list) { return [list](const PartWords::PartWord& one) { return is_in(list, one.word.folded); }; };
  const auto behind = words.begin() + static_cast<std::ptrdiff_t>(behind_name(part));
  return std::any_of(behind, words.end(), is_among(kGiving)) && std::none_of(behind, words.end(), is_among(kOurs));
}

}  // namespace sml::resolve
