#include "linter/claims/compile/automaton_writer.h"

#include <cstdint>
#include <ostream>
#include <vector>

namespace sml::claims {
namespace {

void write_kinds(std::ostream& out, const std::string& name, const std::vector<std::uint8_t>& kinds) {
  out << "constexpr std::uint8_t " << name << "[] = {";
  for (const std::size_t kind : kinds) out << kind << ',';
  out << "};\n";
}

}  // namespace

void write_edges(std::ostream& out, const std::string& name, const std::vector<AutomatonEdge>& edges) {
  out << "constexpr sml::claims::AutomatonEdge " << name << "[] = {";
  for (const AutomatonEdge edge : edges) out << '{' << unsigned{edge.kind} << ',' << edge.state << "},";
  out << "};\n";
}

std::string AutomatonWriter::written(const CompiledPattern& pattern) {
  const std::string number = std::to_string(++count_);
  write_kinds(out_, "kKinds" + number, pattern.kinds);
  write_edges(out_, "kEdges" + number, pattern.edges);
  std::string starts;
  for (const std::uint32_t start : pattern.starts) starts += std::to_string(start) + ", ";
  std::string begins;
  for (const std::uint64_t bits : pattern.begins) begins += std::to_string(bits) + "U, ";
  return "{kKinds" + number + ", kEdges" + number + ", {" + starts + "}, " + std::to_string(pattern.first_matching) + ", {" + begins + "}}";
}

}  // namespace sml::claims
