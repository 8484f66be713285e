// What a post is called to people.
#pragma once

#include <string>

#include "linter/model/world.h"

namespace sml::model {

// The first line that it has words in, cut short behind a word, as it may be shown; empty where it has none.
std::string opening(const Post& post);

// Its id; where none could be read its first words, else the first file that it shows.
std::string display_name(const PlannedPost& planned);

}  // namespace sml::model
