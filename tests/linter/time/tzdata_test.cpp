#include "linter/time/tzdata.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "tests/catch.h"

namespace sml::time {
namespace {

namespace fs = std::filesystem;

// The system's zones without the file of an old name, as newer systems have them.
class NewerSystem {
 public:
  NewerSystem() {
    const fs::path real = zoneinfo_folder();
    std::string pattern = (fs::temp_directory_path() / "sml-zones-XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
    fs::create_directory(folder_ / "Europe");
    fs::copy_file(real / "Europe/Kyiv", folder_ / "Europe/Kyiv");
    fs::copy_file(real / "tzdata.zi", folder_ / "tzdata.zi");
    ::setenv("TZDIR", folder_.c_str(), 1);
  }
  NewerSystem(const NewerSystem&) = delete;
  NewerSystem& operator=(const NewerSystem&) = delete;
  ~NewerSystem() {
    ::unsetenv("TZDIR");
    fs::remove_all(folder_);
  }

 private:
  fs::path folder_;
};

TEST_CASE("an old name is found by the name of today where its own file is not there") {
  CHECK(zone_file_of("Europe/Kyiv") == "Europe/Kyiv");
  const NewerSystem system;
  CHECK(zone_file_of("Europe/Kyiv") == "Europe/Kyiv");
  CHECK(zone_file_of("Europe/Kiev") == "Europe/Kyiv");
  CHECK(zone_file_of("America/Buenos_Aires").empty());   // nor is what it is a name of
  CHECK(zone_file_of("Europe/Nada").empty());
}

}  // namespace
}  // namespace sml::time
