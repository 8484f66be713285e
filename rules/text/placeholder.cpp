#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/resolve/worded.h"
#include "linter/rule/check.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "linter/text/telling_words.h"
#include "rules/text/beginnings.h"
#include "rules/text/markup.h"
#include "rules/text/stray_comment.h"

namespace sml::rules {
namespace {

constexpr resolve::InLanguages kOrder = {
    .es = "agregar|anadir|insertar|inserte|inserta|poner|colocar|completar|rellenar|pegar|cambiar|reemplazar|pendiente",
    .en = "insert|add|fill in|replace|put|change",
    .pt = "inserir|insira|adicionar|colocar|completar|preencher|trocar|substituir",
    .any = "tbd|tbc|x{2,}",
};
constexpr resolve::InLanguages kInserting = {.es = "insertar|inserte|inserta", .en = "insert", .pt = "inserir|insira"};
constexpr resolve::InLanguages kWriting = {.es = "agregar|anadir|poner|colocar|pegar|escribir", .en = "add|put|paste", .pt = "adicionar|colocar|preencher"};
constexpr resolve::InLanguages kBidding = {.es = "agrega|anade|pon|escribe|pega|coloca", .pt = "adicione|coloque"};

// What stands in templates, on folded text.
constexpr resolve::NamedWords kTemplate[] = {
    // What a template leaves blank, and what also stands in brackets before what it announces: "[EVENTO] Noche de jazz".
    {"heading", {
        .es = "fecha|hora|horario|lugar|local|ciudad|producto|servicio|descuento|cliente|marca|empresa|usuario|evento|dia|mes|dato|numero",
        .en = "date|time|place|venue|city|product|discount|code|client|brand|company|user|event|day|month|number",
        .pt = "data|hora|horario|lugar|local|cidade|produto|servico|desconto|cliente|marca|empresa|usuario|evento|dia|mes|numero",
        .any = "web",
    }},
    // What it leaves blank.
    {"blank", {
        .es = "{heading}|enlace|liga|nombre|apellido|precio|importe|monto|valor|tarifa|cupo|ano|telefono|direccion|codigo|cupon",
        .en = "{heading}|name|price|amount|year|phone|address|first ?name",
        .pt = "{heading}|nome|preco|valor|taxa|ano|vagas|telefone|endereco|cupom|codigo",
        .any = "link|url|cta|hashtags?|emoji",
    }},
    // What else stands blank, but beside other words says whose it is: "[Foto de Ana]".
    {"alone", {.es = "foto|imagen|texto|titulo|mencion|sabor|postre|plato|calle|barrio|color|talla|autor[a]?|artista|invitad[oa]|ponente|descripcion",
               .en = "image|text|title|handle|flavou?r|dish|street|colou?r|size|author|artist|guest|speaker|description",
               .pt = "foto|imagem|texto|titulo|sabor|sobremesa|prato|rua|bairro|cor|tamanho|autor[a]?|artista|convidad[oa]|palestrante|descricao"}},
    // What is blank with whatever says whose it is: "[NOMBRE DJ]", "[Título del libro]".
    {"name", {.es = "nombre|apellido|titulo", .en = "name|title", .pt = "nome|sobrenome|titulo"}},
    // What somebody still has to do there.
    {"order", kOrder},
    // The same where it says that it is to be done here, and as one bids somebody to do it.
    {"inserting", kInserting},
    {"writing", kWriting},
    {"bidding", kBidding},
    {"filling", {.es = "completar|rellenar|pendiente", .en = "fill in", .pt = "preencher", .any = "tbd|tbc"}},
    // What somebody still has to find out or decide of a blank: "[FALTA PRECIO]".
    {"lacking", {
        .es = "(?:actualizar|falta|faltan|definir|confirmar|revisar)(?: el| la| los| las)?",
        .en = "(?:update|missing|confirm|check)(?: the)?",
        .pt = "(?:atualizar|falta|faltam|definir|confirmar|revisar)(?: o| a| os| as)?",
    }},
    {"here", {.es = "aqui|aca", .en = "here", .pt = "aqui"}},
    {"your", {.es = "tu|su", .en = "your", .pt = "seu|sua"}},
    {"article", {.es = "el|la|un|una|tu", .en = "the|your", .pt = "o|a|um|uma"}},
    {"whose", {.es = "del?|para|y|aqui", .en = "of|for|and|here", .pt = "d[aoe]s?|e"}},
    {"currency", {.es = "pesos|euros|dolares", .en = "euros", .pt = "reais|euros", .any = "mxn|usd|eur|brl"}},
};

// A form whose group 1 is a leftover.
struct Leftover {
  std::string_view signs;   // one of which it begins with; none: it is told by words (may_be_said)
  std::string_view form;
};

// On folded text: brackets, signs and x are as written.
constexpr Leftover kFolded[] = {
    {"{", R"((\{\{[^{}\n]{0,60}\}\}))"},
    {"{", R"((\$\{[^{}\n]{0,60}\}))"},
    {"{", R"((\{%[^{}\n]{0,60}%\}))"},
    {"%*<", R"((%%[a-z_]{2,30}%%|%{blank}(?:_[a-z_]{1,30})?%|\*\|[a-z_:]{2,30}\|\*|<<[a-z_ ]{2,30}>>))"},
    {"[", R"((\[\[[^\[\]\n]{0,60}\]\]))"},
    {"{", R"((\{ ?(?:[a-z]{1,12}_)?(?:{blank}|{order})(?:[ _][a-z_ ]{1,30})? ?\}))"},
    {"<", R"((< ?(?:{blank}|{order})(?:[ _-][a-z_ ]{1,30})? ?>))"},
    {"[", R"((\[ ?(?:{blank}(?:[_/-][^\[\]\n]{0,40}| {whose}(?: [^\[\]\n]{0,40})?)?|{name} [^\[\]\n]{1,40}|(?:[a-z]{2,20} ){1,2}(?:name|link|url|date|price|)"
          R"(address|phone|code|venue|location|credit)|{your} {blank}|{order}(?:[ _:-][^\[\]\n]{1,40})?|{alone}|[^\[\]\n]{1,30} (?:aqui|here)) ?\]))"},
    {"[", R"((\[ ?{lacking} {blank}(?: [^\[\]\n]{1,30})? ?\]))"},
    {"", R"((?:^|[^a-z0-9])(x{2,} ?%|(?:r?[$€£]|s/\.?|bs\.?) ?x{2,}|x{2,} ?[€$£]|x{2,} ?{currency}|xx[/-]xx(?:[/-]x{2,4})?|x{2,}[:h]x{2,}|)"
         R"(x{2,4}[ -]x{2,4}[ -]x{2,4}|\d{2,3}\)?[ -]x{3,4}[ -]?x{3,4}|x{3,4}-x{4}|x{2} de {month})(?:[^a-z0-9]|$))"},
    {"", R"((?:^|[^a-z0-9])(a las xx|as xx ?h?|dia xx)(?:[^a-z0-9]|$))"},
    {"", R"((?:^|[^a-z0-9])((?:dd/mm(?:/(?:aaaa|aa|yyyy|yy))?|mm/dd/yyyy|hh:mm))(?:[^a-z0-9]|$))"},
    {"", R"((?:^|[^a-z0-9])(lorem ipsum(?: dolor(?: sit(?: amet)?)?)?|dolor sit amet)(?:[^a-z0-9]|$))"},
    {"", R"((?:^|[^a-z0-9])({inserting} (?:[a-z]+ ){0,3}{here})(?:[^a-z0-9]|$))"},
    {"", R"((?:^|[^a-z0-9])({writing} (?:{article} )?{blank} {here})(?:[^a-z0-9]|$))"},
    {"", R"((?:^|[^a-z0-9])((?:tu|su|seu|your) (?:texto|text) (?:aqui|here))(?:[^a-z0-9]|$))"},
    {"", R"((?:^|[^a-z0-9])({bidding} (?:aqui|aca) (?:el|la|un|una|o|a|um|uma) (?:texto|{blank}))(?:[^a-z0-9]|$))"},
    {"_", R"((?:^|[^a-z0-9])(?:el|dia|on|no dia) (_{3,}),? (?:de _{3,},? )?(?:a las?|as|at) _{3,})"},
    {"_", R"((?:^|[^a-z0-9])(r?[$€£] ?_{2,}|_{2,} ?€|_{3,} ?(?:pesos|euros|dolares|reais|mxn|usd|eur|brl)))"},
    {"(", R"((\( ?{filling} ?\)))"},
    {"(", R"((\( ?(?:link|enlace|url) ?\))(?: ?[.,;!?\n]|$))"},
    {"(", R"((\( ?{order} (?:el |la |los |las |un |una |o |a |the )?(?:{blank}|foto|imagen|image)(?: {here})? ?\)))"},
    {"_", R"((_{2,} ?[/:h] ?_{2,}(?: ?[/:] ?_{2,})?))"},
};

// On the text as written, group 1 again: capitals tell them from words.
constexpr std::string_view kWritten[] = {
    R"((?m:^)[^\pL\pN\n]*((?:TODO|PENDIENTE) ?:)[ \t]*([^\n]*))",
    R"((?:[.!?…,:;] +| [-–—|/] +)((?:TODO|PENDIENTE) ?:)[ \t]*([^\n]*))",
    R"([(\[]\s*(TODO)(?:\s*:[^)\]\n]*)?[)\]])",
    R"((?:^|[^\pL\pN])(FIXME)(?:[^\pL\pN]|$))",
    R"((?:^|[^\pL\pN_@#/.=-])((?:NOMBRE|APELLIDO|FECHA|HORA|PRECIO|LUGAR|LINK|ENLACE|TELEFONO|DIRECCION|PRODUCTO|NOME|PRECO|PREÇO|NAME|DATE|TIME|PRICE|PLACE|)"
    R"(PRODUCT)_[A-ZÁÉÍÓÚÜÑÇÃÕÂÊÔ_]{2,})(?:[^\pL\pN_]|$))",
};
constexpr std::size_t kToDo = 0;          // into kWritten
constexpr std::size_t kToDoWithin = 1;
constexpr std::size_t kBehindToDo = 2;    // their group

// Whether a word in brackets heads the rest of its line.
bool heads_line(std::string_view folded, const text::Range& range) {
  static const text::Pattern tags = resolve::worded(R"(^\[ ?(?:{heading}|{alone}))", kTemplate);
  const bool begins = range.begin == 0 || folded[range.begin - 1] == '\n';
  const std::size_t next = folded.find_first_not_of(' ', range.end);
  const std::string_view words = text::part_of(folded, range);
  const bool says_here = words.ends_with(" aqui]") || words.ends_with(" here]");
  static const text::Pattern verb = resolve::worded("^ {words} ", {.es = "es|sera|son", .en = "is|are|will", .pt = "e|sera|sao"});   // "[DATE] is the day"
  return begins && !says_here && next != std::string_view::npos && folded[next] != '\n' && tags.stands_in(words) && !verb.stands_in(folded.substr(range.end));
}

// "Insert coin here" stands on a machine, "[link](https://…)" is a link of Markdown, "[link en la bio]" tells where one is, "[nombre ficticio]" why there is
// none.
bool is_told(std::string_view folded, const text::Range& range) {
  const std::string_view words = text::part_of(folded, range);
  if (words == "insert coin here" || words == "insert coins here") return true;
  if (words.front() != '[' || words.starts_with("[[")) return false;
  if (range.end < folded.size() && (folded[range.end] == '(' || folded[range.end] == '[')) return true;
  constexpr std::string_view kPlaces[] = {" bio", " perfil", " profile", "comentario", "comment", " historia", " stories", " descripcion", " descricao",
                                          " fictici", " cambiad", " alterad", " omitid",     " reservad", " changed",   " withheld", " redacted"};
  return heads_line(folded, range) || std::ranges::any_of(kPlaces, [&](std::string_view place) { return words.find(place) != std::string_view::npos; });
}

// Whether what follows "TODO:" begins as an errand does.
bool begins_errand(std::string_view folded) {
  static const text::Pattern errand = resolve::worded("^{words}(?:[^a-z]|$)|[?]", {
      .es = "[a-z]+(?:ar|er|ir)(?:l[oa]s?|se|le)?|falta[n]?|pendiente|checar|preguntar|precio|link|foto|hora|fecha",
      .en = "check|fix|ask|confirm|update|change|insert|add|replace|write|find|get|put|tbd|link",
      .pt = "[a-z]+(?:ar|er|ir)(?:l[oa]s?|se|le)?|preco|link|foto|hora|data",
  });
  return errand.stands_in(folded);
}

// A list of things, or what all of them cost, is what "todo" means in Spanish and Portuguese; within a line it means that more often. In English
// it means nothing else.
bool is_errand(std::string_view behind, bool within_line, bool english) {
  static const text::Pattern list = resolve::worded(", [^,]+(?:,| {and} )| {and_one} [a-z]+[.!]*$|^[0-9]+ ?(?:x|%)", {
      {"and_one", {.es = "y|e", .pt = "e"}},
  });
  const std::string folded = text::fold(behind);
  return english || begins_errand(folded) || (!within_line && !list.stands_in(folded));
}

// Whether a text may hold what kWritten looks for: each is a word in capitals.
bool may_be_written(const resolve::Wording& wording) {
  return !wording.is_all_words() || wording.signs.has('_') || std::ranges::any_of(wording.words, [](const resolve::Word& word) {
    return !word.small_letters && (word.folded == "todo" || word.folded == "pendiente" || word.folded == "fixme");
  });
}

// What is looked at: a text, or what is said of a picture.
struct Looked {
  const std::string& text;
  const resolve::Wording& wording;
  const text::Folded& folded;
  bool english = false;
};

std::optional<text::Range> first_written(const Looked& looked) {
  if (!may_be_written(looked.wording)) return std::nullopt;
  const std::string& text = looked.text;
  static const std::vector<text::Pattern> all = [] {
    std::vector<text::Pattern> patterns;
    for (const std::string_view form : kWritten) patterns.push_back(resolve::worded(form, kTemplate));
    return patterns;
  }();
  std::optional<text::Range> first;
  for (std::size_t index = 0; index < all.size(); ++index) {
    for (const text::Match& match : all[index].find_all(text)) {
      const bool is_to_do = index == kToDo || index == kToDoWithin;
      if (is_to_do && !is_errand(match.of(text, kBehindToDo), index == kToDoWithin, looked.english)) continue;
      if (!first || match.groups[1]->begin < first->begin) first = match.groups[1];
    }
  }
  return first;
}

// What begins the words of that which is left over without a sign before it; and those of orders ("insertar foto aquí"), which need one of either.
constexpr auto kOrderedHere =
    together(together(beginnings_of<kInserting>(), beginnings_of<kWriting>()), together(beginnings_of<kBidding>(), std::to_array<std::string_view>({"text"})));
constexpr Beginnings kFixed(std::to_array<std::string_view>({"xx", "lorem", "dolor", "dd", "mm", "hh", "completar",
                                                             "rellenar", "pendiente", "preencher", "fill", "tbd", "tbc"}));
constexpr Beginnings kHere(std::to_array<std::string_view>({"aqui", "aca", "here"}));
constexpr Beginnings kOrders(kOrderedHere);

// What stands for itself or for an order in brackets: "(link)", "(poner fecha)".
constexpr Beginnings kBracketed(together(beginnings_of<kOrder>(), std::to_array<std::string_view>({"link", "enlace", "url"})));

bool may_be_said(const std::vector<resolve::Word>& words) { return kFixed.any_of(words) || (kHere.any_of(words) && kOrders.any_of(words)); }

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
}

// What stands in a text that has any of kFolded.
text::TellingWords signs_of_leftovers() {
  std::string blanks = resolve::written_out("{blank}", kTemplate);   // each of them behind a %
  replace_all(blanks, "(?:", "(?:%");
  replace_all(blanks, "|", "|%");
  replace_all(blanks, "%(?:", "(?:");
  const std::string orders = resolve::written_out("{order}", kTemplate);
  return text::TellingWords(R"([[]|[{]|[<]|[*][|]|%%|__|[(] ?(?:link|enlace|url)|[(] ?)" + orders + R"(|\b(?:xx|lorem|dolor sit|dd/mm|mm/dd|hh:mm|)" +
                            text::alternatives(kOrderedHere) + ")|" + blanks);
}

bool holds_sign(std::string_view folded) {
  static const text::TellingWords signs = signs_of_leftovers();
  return signs.may_match(folded, 0, folded.size());
}

bool has_any(const resolve::Signs& signs, std::string_view of) {
  return std::ranges::any_of(of, [&](char sign) { return signs.has(sign); });
}

// Whether a text holds a sign or letters without which it has no leftover: first as far as its words and signs tell, then to the letter.
bool may_hold(const Looked& looked, bool said) {
  const resolve::Wording& wording = looked.wording;
  const bool may_be_bracketed = wording.signs.has('(') && kBracketed.any_of(wording.words);
  if (wording.is_all_words() && !has_any(wording.signs, "[{<*%_") && !may_be_bracketed && !said) return false;
  return holds_sign(looked.folded.text());
}

std::optional<text::Range> first_folded(const Looked& looked) {
  const resolve::Wording& wording = looked.wording;
  const bool said = !wording.is_all_words() || may_be_said(wording.words);
  if (!may_hold(looked, said)) return std::nullopt;
  const text::Folded& folded = looked.folded;
  static const std::vector<std::pair<std::string_view, text::Pattern>> all = [] {
    std::vector<std::pair<std::string_view, text::Pattern>> patterns;
    for (const Leftover& leftover : kFolded) patterns.emplace_back(leftover.signs, resolve::worded(leftover.form, kTemplate));
    return patterns;
  }();
  std::optional<text::Range> first;
  for (const auto& [signs, pattern] : all) {
    if (!(signs.empty() ? said : wording.uncommon || has_any(wording.signs, signs))) continue;
    for (const text::Match& match : pattern.find_all(folded.text())) {
      const text::Range range = *match.groups[1];
      if (is_told(folded.text(), range)) continue;
      if (!first || range.begin < first->begin) first = range;
      break;
    }
  }
  return first ? std::optional(folded.original(first->begin, first->end)) : std::nullopt;
}

std::optional<text::Range> first_leftover(const Looked& looked) {
  const auto written = first_written(looked);
  const auto folded = first_folded(looked);
  if (!written || (folded && folded->begin < written->begin)) return folded;
  return written;
}

void check(const rule::ContentView& view, rule::Report& report) {
  for (const resolve::StatedText& stated : view.reading.texts) {
    if (const auto comment = first_comment(stated)) {
      report.at(stated.span(*comment)).say("comment").with("words", std::string(stated.words(*comment)));
      return;
    }
    if (const auto markup = first_markup(stated)) {
      report.at(stated.span(*markup)).say("markup").with("words", std::string(stated.words(*markup)));
      return;
    }
    const std::optional<text::Range> found =
        first_leftover({stated.text->text(), stated.wording, stated.claims.folded, stated.read_in.starts_with("en")});
    if (found) return void(report.at(stated.span(*found)).with("words", std::string(stated.words(*found))));
  }
  for (const model::Field<model::Media>& media : *view.post.media) {
    const base::MappedText& alt = *media->alt;
    const std::optional<text::Range> found = first_leftover({alt.text(), resolve::words_of(alt.text()), text::fold_mapped(alt.text())});
    if (found) return void(report.at(alt.span(found->begin, found->end)).with("words", std::string(text::part_of(alt.text(), *found))));
  }
}

}  // namespace

extern const rule::Check text_placeholder{check};

}  // namespace sml::rules
