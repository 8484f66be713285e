# Content repositories of any size, from a seed.
file(GLOB phrases CONFIGURE_DEPENDS tests/bench/phrases_*.cpp)
add_library(sml_generated STATIC tests/bench/repository.cpp tests/bench/post.cpp tests/bench/client.cpp tests/bench/business.cpp tests/bench/phrase.cpp ${phrases})
target_link_libraries(sml_generated PUBLIC sml_yaml)
target_include_directories(sml_generated PUBLIC ${PROJECT_SOURCE_DIR})
sml_test(generated SOURCES tests/bench/repository_test.cpp USES sml_generated sml_run sml_rules)

if(SML_BENCH)
  add_executable(generate tests/bench/generate.cpp tests/bench/folder.cpp)
  target_link_libraries(generate PRIVATE sml_generated)
  add_executable(bench tests/bench/bench.cpp tests/bench/floors.cpp tests/bench/folder.cpp tests/bench/quiet.cpp)
  target_link_libraries(bench PRIVATE sml_generated sml_run sml_rules third_YAML_CPP)
  target_link_options(sml PRIVATE -Wl,-Map=$<TARGET_FILE:sml>.map)   # which object lies where, for ./dev order
  find_package(benchmark REQUIRED)
  add_executable(claims_bench tests/bench/claims_bench.cpp tests/bench/posts.cpp)
  target_link_libraries(claims_bench PRIVATE sml_claims benchmark::benchmark)
endif()
