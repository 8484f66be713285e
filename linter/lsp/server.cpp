#include "linter/lsp/server.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "linter/lsp/frame.h"
#include "linter/lsp/messages.h"
#include "linter/lsp/session.h"

namespace sml::lsp {
namespace {

struct Request {
  std::string_view method;
  Json (Session::*answer)(const Json& params) const;
  bool of_findings = false;   // which must not be older than what is known
};

constexpr Request kRequests[] = {
    {"textDocument/codeAction", &Session::actions, true},
    {"textDocument/completion", &Session::completion},
    {"textDocument/hover", &Session::hover},
};

struct Notification {
  std::string_view method;
  void (Session::*take)(const Json& params);
};

constexpr Notification kNotifications[] = {
    {"textDocument/didOpen", &Session::open},
    {"textDocument/didChange", &Session::change},
    {"textDocument/didSave", &Session::look_again},
    {"textDocument/didClose", &Session::close},
    {"workspace/didChangeWatchedFiles", &Session::look_again},
    {"workspace/didChangeWorkspaceFolders", &Session::change_folders},
};

class Server {
 public:
  explicit Server(const Machine& machine) : machine_(machine), session_(machine) {}

  Ending run() {
    while (true) {
      if (session_.is_stale() && !has_waiting(machine_.in)) check();
      const Frame frame = read_frame(machine_.in);
      switch (frame.status) {
        case Frame::Status::broken: return Ending::broken_frame;
        case Frame::Status::too_long: return Ending::long_frame;
        case Frame::Status::end: return ending();
        case Frame::Status::message: break;
      }
      if (!take(frame.body)) return ending();
    }
  }

 private:
  enum class Phase { begun, running, shut_down };

  Ending ending() const { return phase_ == Phase::shut_down ? Ending::exit : Ending::no_shutdown; }

  // False for the message that ends it all.
  bool take(const std::string& body) {
    const auto message = read_message(body);
    if (!message) {
      write_frame(machine_.out, answer(message.error().id, message.error().code));
    } else if (message->is_request()) {
      if (!message->method.empty()) write_frame(machine_.out, answered(*message));
    } else if (message->method == "exit") {
      return false;
    } else if (phase_ == Phase::running) {
      notice(*message);
    }
    return true;
  }

  std::string answered(const Message& message) {
    try {
      switch (phase_) {
        case Phase::begun: return begun(message);
        case Phase::running: return requested(message);
        case Phase::shut_down: break;
      }
      return answer(message.id, ErrorCode::invalid_request);
    } catch (const Json::exception&) {
      return answer(message.id, ErrorCode::invalid_params);
    }
  }

  std::string begun(const Message& message) {
    if (message.method != "initialize") return answer(message.id, ErrorCode::server_not_initialized);
    Json result = session_.initialize(message.params);
    phase_ = Phase::running;
    return answer(message.id, std::move(result));
  }

  std::string requested(const Message& message) {
    if (message.method == "initialize") return answer(message.id, ErrorCode::invalid_request);
    if (message.method == "shutdown") {
      phase_ = Phase::shut_down;
      return answer(message.id, Json());
    }
    const auto* row = std::ranges::find(kRequests, message.method, &Request::method);
    if (row == std::end(kRequests)) return answer(message.id, ErrorCode::method_not_found);
    if (session_.is_stale() && (row->of_findings || !session_.knows(message.params))) check();
    return answer(message.id, (session_.*row->answer)(message.params));
  }

  // One that is unknown, or does not say what it must, changes nothing.
  void notice(const Message& message) {
    if (message.method == "initialized") return say(session_.greetings());
    const auto* row = std::ranges::find(kNotifications, message.method, &Notification::method);
    if (row == std::end(kNotifications)) return;
    try {
      (session_.*row->take)(message.params);
    } catch (const Json::exception&) {
    }
  }

  void check() {
    if (phase_ == Phase::running) say(session_.check());
  }

  void say(const std::vector<std::string>& messages) {
    for (const std::string& message : messages) write_frame(machine_.out, message);
  }

  const Machine& machine_;
  Session session_;
  Phase phase_ = Phase::begun;
};

}  // namespace

Ending serve(const Machine& machine) { return Server(machine).run(); }

}  // namespace sml::lsp
