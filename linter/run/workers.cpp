#include "linter/run/workers.h"

#include <system_error>

namespace sml::run {

Workers::~Workers() {
  {
    const std::scoped_lock lock(turn_);
    ended_ = true;
  }
  news_.notify_all();
}

void Workers::together(std::size_t workers, const Work& work) {
  if (workers == 1) return work(0);
  {
    const std::scoped_lock lock(turn_);
    work_ = &work;
    wanted_for_work_ = workers;
    ++rounds_;
  }
  news_.notify_all();
  start(workers);
  work(0);
  std::unique_lock lock(turn_);
  work_ = nullptr;
  finished_.wait(lock, [&] { return busy_ == 0; });
}

void Workers::start(std::size_t workers) {
  try {
    for (std::size_t worker = others_.size() + 1; worker < workers; ++worker) others_.emplace_back([this, worker] { wait_for_work(worker); });
  } catch (const std::system_error&) {
    wanted_ = others_.size() + 1;   // the machine gives no more threads
  }
}

void Workers::wait_for_work(std::size_t worker) {
  std::size_t done = 0;   // rounds
  std::unique_lock lock(turn_);
  while (true) {
    news_.wait(lock, [&] { return ended_ || (work_ != nullptr && rounds_ != done && worker < wanted_for_work_); });
    if (ended_) return;
    const Work& work = *work_;
    done = rounds_;
    ++busy_;
    lock.unlock();
    work(worker);
    lock.lock();
    if (--busy_ == 0) finished_.notify_one();
  }
}

}  // namespace sml::run
