#include "linter/resolve/validity.h"

namespace sml::resolve {

Validity validity(const model::Offer& offer, const time::Zone& zone) {
  Validity found;
  if (offer.valid_from) found.from = time::instant_of(*offer.valid_from, zone);
  if (offer.valid_through) found.through = time::instant_of(*offer.valid_through, zone, true);
  return found;
}

bool has_ended(const model::Offer& offer, time::Instant moment, const time::Zone& zone) {
  return offer.valid_through && time::is_over(*offer.valid_through, moment, zone);
}

bool has_begun(const model::Offer& offer, time::Instant moment, const time::Zone& zone) {
  const Validity found = validity(offer, zone);
  return !found.from || *found.from <= moment;
}

bool is_taken_back(const model::Offer& offer, time::Instant moment, const time::Zone& zone) {
  if (*offer.status == model::OfferStatus::active) return false;
  return !offer.since || time::instant_of(*offer.since, zone) < moment;
}

bool is_in_force(const model::Offer& offer, time::Instant moment, const time::Zone& zone) {
  return has_begun(offer, moment, zone) && !has_ended(offer, moment, zone) && !is_taken_back(offer, moment, zone);
}

}  // namespace sml::resolve
