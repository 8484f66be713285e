// How a type of the model describes itself, once.
//
// Each type has one function template `describe(visit, it)` beside it that names every key of its mapping with the field it fills:
//
//   visit("id", it.id, {.required = true, .form = Form::id});
//
// A visitor decides what that means: the decoder fills the field and reports what is wrong, the schema writer writes it down, the
// linker follows references. The C++ type of a field says whether it is a list, a mapping, a moment or a text; Form says the rest.
#pragma once

#include <string_view>

#include "linter/base/duration.h"
#include "linter/model/field.h"
#include "linter/time/moment.h"

namespace sml::model {

// What a text must look like, or what it names. The names of the second group must exist where their universe is known; those of the third are held against
// what exists by rules of their own.
enum class Form {
  text, id, email, phone, url, path, handle, language, country, currency, network_name, network_or_default, rule_name, glob, digest, version,
  account, client, location, product, offer, event, disruption, person, contract_person, network_or_account,
  posted_account, posted_offer, objective, emergency, client_person,
};

// What a text may say behind a " #" that YAML takes for a remark's: nothing that is its own, or in a name or a place what is glued to the sign ("Carrera 7
// #45"), or anything, since people write it for people. A field that is a base::MappedText is such a text.
enum class Prose { none, words, text };

// How short and how long a length may be, each as a file would write it. What lies beyond is a slip, and would have a check look over years.
struct LengthBounds {
  struct Bound {
    base::Duration length;
    std::string_view written;
  };

  Bound shortest;
  Bound longest;
};

struct Key {
  bool required = false;
  bool needed = false;       // the documents leave it open, and an entry of a list without it does nothing
  bool usual = false;        // may be absent, and who shows how an entry is written shows it too
  Form form = Form::text;
  Prose prose = Prose::none;
  bool past_act = false;     // a moment at which something happened: it cannot be later than now
  bool unique = false;       // a list whose items are ids, or have one, each once
  const Field<time::WrittenMoment>* begins = nullptr;   // the moment that this one cannot be before
  const Field<time::Date>* day = nullptr;               // the date that hours are of
  const LengthBounds* within = nullptr;                 // of a length, or of each in a mapping
  int least = 0;                                        // of a whole number
  char unit = 0;                                        // of a length, or of each in a mapping: the one that a number alone is probably of
};

}  // namespace sml::model
