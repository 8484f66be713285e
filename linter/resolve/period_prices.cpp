#include "linter/resolve/period_prices.h"

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool is_for_a_period(std::string_view behind) {
  static const text::Pattern pattern = worded(R"(^ ?{words}\b)", {
      .es = "mensual(?:es)?|al mes|por mes|a la semana|por semana|al ano|por ano",
      .en = "a month|per month|a week|per week|a year|per year",
      .pt = "ao mes|por mes|por semana|por ano",
      .any = "(?:/|x) ?(?:mes|month|mo)",
  });
  return pattern.stands_in(behind);
}

bool names_a_subscription(std::string_view name) {
  static const text::Pattern pattern = whole_words({
      .es = "mensual(?:idad(?:es)?)?|semanal|anual|mes|membresias?|suscripcion(?:es)?|abonos?|plan(?:es)?|pases?|cuotas?",
      .en = "monthly|weekly|yearly|memberships?|subscriptions?|pass|plans?",
      .pt = "mensalidades?|semanal|anual|mes|assinaturas?|planos?",
  });
  return pattern.stands_in(name);
}

}  // namespace sml::resolve
