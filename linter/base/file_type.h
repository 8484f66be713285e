// What kind of file a name and its first bytes tell of. Nothing is decoded.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace sml::base {

enum class FileType { jpeg, png, gif, webp, heic, avif, bmp, tiff, svg, mp4, mov, webm, avi, pdf, psd, illustrator, word, excel, powerpoint, zip, mp3, wav };

enum class MediaKind { image, video, audio, document };
MediaKind kind_of(FileType type);

// "JPEG", as people write it.
std::string_view name_of(FileType type);

// By the extension of a path, in any case; nothing where it says none of these.
std::optional<FileType> type_of_path(std::string_view path);

// All of these, in small letters without the dot.
std::vector<std::string_view> media_extensions();

// Whether a file is no image, video or sound by its extension: a text, a page, a program, or one without.
bool is_no_media(std::string_view path);

// What programs of an office keep: a text, a workbook of sheets, or a sheet as a text (CSV). By the extension of a path, in any case.
enum class OfficeFile { document, workbook, sheet };
std::optional<OfficeFile> office_file(std::string_view path);

// By what a file begins with; nothing where that tells none of these. A few dozen bytes are enough.
inline constexpr std::size_t kTellingBytes = 256;
std::optional<FileType> type_of_bytes(std::string_view bytes);

}  // namespace sml::base
