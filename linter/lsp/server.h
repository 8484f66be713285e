// The language server: a client's messages in, answers and findings out, until the client ends it.
//
// One thread reads, answers and checks. Changes are only taken down while more messages are waiting; the check that they ask for is made when none is,
// or when a request needs what it finds.
#pragma once

#include "linter/lsp/machine.h"

namespace sml::lsp {

// Why it ended.
enum class Ending {
  exit,             // as the client asked, after a shutdown
  no_shutdown,      // the client asked for the exit, or went away, without one
  broken_frame,     // what came was no message of the protocol, and where the next would begin nobody knows
  long_frame,       // or a longer one than is read
};

Ending serve(const Machine& machine);

}  // namespace sml::lsp
