#include <array>

#include "linter/resolve/compile/forms.h"

namespace sml::resolve {
namespace {

struct Form {
  std::string_view word;
  Ways ways;
};

// Of Portuguese what is clear on both sides of the ocean, and "te" and "teu", which Brazil says with você, too. So it does the imperatives of tu.
constexpr std::array kForms = {
    Form{"você", kVoce}, Form{"voce", kVoce}, Form{"tu", kTuOfPortuguese}, Form{"és", kTuOfPortuguese}, Form{"tens", kTuOfPortuguese},
    Form{"queres", kTuOfPortuguese}, Form{"podes", kTuOfPortuguese}, Form{"sabes", kTuOfPortuguese}, Form{"vais", kTuOfPortuguese},
    Form{"estás", kTuOfPortuguese}, Form{"fazes", kTuOfPortuguese}, Form{"gostas", kTuOfPortuguese}, Form{"precisas", kTuOfPortuguese},
    Form{"encontras", kTuOfPortuguese}, Form{"mereces", kTuOfPortuguese}, Form{"preferes", kTuOfPortuguese}, Form{"deves", kTuOfPortuguese},
    Form{"conheces", kTuOfPortuguese}, Form{"vens", kTuOfPortuguese}, Form{"trazes", kTuOfPortuguese}, Form{"dizes", kTuOfPortuguese},
    Form{"sentes", kTuOfPortuguese}, Form{"adoras", kTuOfPortuguese}, Form{"pensas", kTuOfPortuguese}, Form{"queiras", kTuOfPortuguese},
    Form{"possas", kTuOfPortuguese}, Form{"tenhas", kTuOfPortuguese}, Form{"venhas", kTuOfPortuguese}, Form{"quiseres", kTuOfPortuguese},
    Form{"puderes", kTuOfPortuguese}, Form{"vieres", kTuOfPortuguese}, Form{"tiveres", kTuOfPortuguese}, Form{"fizeste", kTuOfPortuguese},
    Form{"foste", kTuOfPortuguese}, Form{"vieste", kTuOfPortuguese}, Form{"sabias", kTuOfPortuguese}, Form{"gostavas", kTuOfPortuguese},
    Form{"imaginas", kTuOfPortuguese}, Form{"procuras", kTuOfPortuguese}, Form{"te", kTuOfPortugal}, Form{"teu", kTuOfPortugal},
    Form{"deixes", kTuOfPortuguese}, Form{"faltes", kTuOfPortuguese}, Form{"esqueças", kTuOfPortuguese}, Form{"hesites", kTuOfPortuguese},
    Form{"tua", kTuOfPortugal}, Form{"teus", kTuOfPortugal}, Form{"tuas", kTuOfPortugal}, Form{"contigo", kTuOfPortugal}, Form{"ti", kTuOfPortugal},
};

constexpr std::array<std::string_view, 3> kPlural = {"vocês", "voces", "vós"};

}  // namespace

FormsByWord forms_pt() {
  FormsByWord forms;
  for (const Form& form : kForms) forms[std::string(form.word)].anywhere = form.ways;
  for (const std::string_view word : kPlural) forms[std::string(word)].plural = true;
  return forms;
}

}  // namespace sml::resolve
