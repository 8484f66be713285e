// Memory of the program: small blocks that are given back are kept by their thread for the next that are asked for.
//
// A check asks for some hundred and fifty small blocks a post and gives nearly all back when some posts are judged: of malloc each costs ten times
// what it costs to take it off a list. Each block is malloc's own, so whoever does not know its size may free it as ever.
#include <array>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace {

// Sizes are those that malloc rounds to: a block that it gave for fewer bytes has as many.
constexpr std::size_t kSmallest = 24;
constexpr std::size_t kStep = 16;
constexpr std::size_t kKinds = 32;
constexpr std::size_t kMostKept = 4 << 10;   // bytes of a size that a thread keeps

constexpr std::size_t kind_of(std::size_t size) { return size <= kSmallest ? 0 : (size - kSmallest + kStep - 1) / kStep; }
constexpr std::size_t size_of(std::size_t kind) { return kSmallest + kind * kStep; }

struct Block {
  Block* next;
};

struct Shelf {
  Block* first = nullptr;
  std::size_t room = 0;   // for so many more
};

using Shelves = std::array<Shelf, kKinds>;
constinit thread_local Shelves shelves = [] {
  Shelves empty;
  for (std::size_t kind = 0; kind < kKinds; ++kind) empty[kind].room = kMostKept / size_of(kind);
  return empty;
}();

// What a thread kept when it ends.
struct Clearance {
  Clearance() = default;
  Clearance(const Clearance&) = delete;
  Clearance& operator=(const Clearance&) = delete;
  ~Clearance() {
    for (Shelf& shelf : shelves) {
      shelf.room = 0;
      while (Block* const block = shelf.first) {
        shelf.first = block->next;
        std::free(block);
      }
    }
  }
};

void* allocated(std::size_t size) {
  while (true) {
    if (void* const block = std::malloc(size)) return block;
    const std::new_handler handler = std::get_new_handler();
    if (handler == nullptr) throw std::bad_alloc();
    handler();
  }
}

void* allocated_small(std::size_t kind) {
  static thread_local Clearance clearance;
  static_cast<void>(clearance);
  return allocated(size_of(kind));
}

}  // namespace

void* operator new(std::size_t size) {
  const std::size_t kind = kind_of(size);
  if (kind >= kKinds) return allocated(size);
  Shelf& shelf = shelves[kind];
  Block* const block = shelf.first;
  if (block == nullptr) return allocated_small(kind);
  shelf.first = block->next;
  ++shelf.room;
  return block;
}

void operator delete(void* block) noexcept { std::free(block); }

void operator delete(void* block, std::size_t size) noexcept {
  const std::size_t kind = kind_of(size);
  if (block == nullptr || kind >= kKinds || shelves[kind].room == 0) return std::free(block);
  Shelf& shelf = shelves[kind];
  shelf.first = ::new (block) Block{shelf.first};
  --shelf.room;
}
