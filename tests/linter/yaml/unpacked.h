// An archive of ../shared, unpacked into the system's temporary folder for as long as a test needs it.
#pragma once

#include <filesystem>
#include <string>

namespace sml::yaml {

class Unpacked {
 public:
  // Unpacks with the system's tar; `unpacked()` tells whether that went well.
  explicit Unpacked(const std::filesystem::path& archive);
  Unpacked(const Unpacked&) = delete;
  Unpacked& operator=(const Unpacked&) = delete;
  ~Unpacked();

  bool unpacked() const { return unpacked_; }
  const std::filesystem::path& folder() const { return folder_; }

 private:
  std::filesystem::path folder_;
  bool unpacked_ = false;
};

// All bytes of a file; none where it cannot be read.
std::string content(const std::filesystem::path& path);

}  // namespace sml::yaml
