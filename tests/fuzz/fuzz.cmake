# A fuzz target: tests/fuzz/NAME_fuzz.cpp, with what else it needs.
function(sml_fuzz name)
  cmake_parse_arguments(FUZZ "" "" "USES;SOURCES" ${ARGN})
  add_executable(${name}_fuzz tests/fuzz/${name}_fuzz.cpp ${FUZZ_SOURCES})
  target_link_libraries(${name}_fuzz PRIVATE ${FUZZ_USES})
  target_compile_options(${name}_fuzz PRIVATE -Wno-missing-declarations -Wno-missing-prototypes)  # no header declares what libFuzzer calls
  if(SML_HAS_LIBFUZZER)
    target_link_options(${name}_fuzz PRIVATE -fsanitize=fuzzer)
  else()
    target_sources(${name}_fuzz PRIVATE tests/fuzz/replay.cpp)
  endif()
endfunction()

sml_fuzz(yaml USES sml_yaml SOURCES tests/linter/yaml/written.cpp tests/linter/yaml/second_reading.cpp)
sml_fuzz(claims USES sml_claims)
sml_fuzz(check USES sml_report sml_rules)
sml_fuzz(sheet USES sml_sheet)
sml_fuzz(lsp USES sml_lsp sml_rules nlohmann_json::nlohmann_json)
