// What a part of a text beside a contact says of whose it is.
#pragma once

#include <cstddef>
#include <string_view>

#include "linter/resolve/part_words.h"

namespace sml::resolve {

class ContactPart : private PartWords {
 public:
  using PartWords::PartWords;

  bool recommends_somebody() const;

  bool names_others() const;

  // "llama a Locatel al": a name at the end, behind a word that makes the contact its own.
  bool ends_with_owner() const;

  // "Orange County Animal Services is at": a name of some words that a verb says it of.
  bool ends_with_subject() const;

  // "La EPE atiende reclamos en el": what a verb says it of has capitals only.
  bool tells_of_acronym() const;

  // "The SEAI covers up to 80%".
  bool names_acronym() const;
  bool asks_an_acronym() const;           // "fala com a FGF, das 9h às 17h, no"

  // "Ellos están en", "ele atende": of whom was spoken before.
  bool begins_with(std::string_view whom) const;

  // "Ask for Dev on": somebody of whom was spoken before, or of the business.
  bool asks_for_somebody() const;

  // "Una grúa de confianza: Grúas Don Sergio, ": a name right before it, of whom one trusts.
  bool ends_with_trusted() const;

  // "Llame a su familia: ": whose something that was found may be.
  bool names_owner_of_find() const;

  // "Informações lá, no": where somebody else is.
  bool sends_there() const;

  // "La JAPAY avisa: … Reportes al": a name that is none of the facts' tells it.
  bool announces_of_itself() const;

  // "Reservas, en el", "Marcações para eles:": of whom was spoken before.
  bool is_label() const;

  // "remisería La Estrella, ", "para cenar, el bar de la plaza: ": of a trade that is none of the business's.
  bool ends_with_other_trade() const;

  // "That's the Waterways Office, ", "é o Ateliê Pedra Viva, ": a name that is none of the facts'.
  bool ends_with_presented() const;

  // "O Monte da Coruja": nothing but a name that is none of the facts'.
  bool is_a_name() const;

  // "Escríbenos", "tocamos": a verb of ours.
  bool has_our_verb() const;

  // "Call them first: ", "ask for Colin at their base: ", "endereço deles: ": of somebody who is told of before.
  bool speaks_of_them() const;

  // "Sheffield Mountain Rescue came in": two words in a row that are written as names, the last of which means nothing else.
  bool names_somebody() const;

  // "222 004 119 é da farmácia".
  bool begins_with_whose() const;

  // "La librería La Errata abre de 10 a 14; su teléfono, ": what is spoken of has it.
  bool ends_with_theirs() const;

  // "Informes con ellos, al": somebody who is told of before.
  bool ends_with_them() const;

  // "Nuestro vecino X toma pedidos al", "our friends at X take bookings on": of a name that is none of the facts'.
  bool tells_of_another() const;

  // "Café Avellaneda (": a name at the end, of no branch and of nobody to ask for.
  bool ends_with_named() const;

  // "ahora hay una veterinaria (".
  bool ends_with_some_business() const;

  // "a media cuadra de ", "frente a ": what comes next is near, and no own address.
  bool ends_with_landmark() const;

  // "en el Hotel Ariston (", "en Kiosco Sol, en": a name at the end, of a place that is no quarter.
  bool ends_with_place() const;

  // "de Locatel", "(Locatel)": a name at the beginning.
  bool begins_with_owner(bool in_brackets) const;

 private:
  // In capitals only: "UTE".
  bool is_acronym(std::size_t at) const;
  bool is_behind_article(std::size_t at) const;   // 1 or more

  // "llama a", "consultas directo con"
  bool ends_owning(std::size_t end) const;
};

}  // namespace sml::resolve
