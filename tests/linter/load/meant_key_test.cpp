#include "linter/load/meant_key.h"

#include "tests/catch.h"

namespace sml::load {
namespace {

TEST_CASE("a field is known by what it is called elsewhere, else by the nearest name") {
  const std::vector<std::string> post = {"id", "publish_at", "accounts", "language", "text", "text_for", "media", "link", "offers", "status", "format", "kind"};
  const std::vector<std::string> offer = {"id", "name", "mechanic", "valid_from", "valid_through", "days", "status"};
  const std::vector<std::string> media = {"file", "alt"};
  const struct {
    const std::vector<std::string>& legal;
    const char* written;
    const char* meant;
  } table[] = {
      {post, "cuentas", "accounts"}, {post, "Publicar el", "publish_at"}, {post, "publicar-el", "publish_at"}, {post, "publicarEl", "publish_at"},
      {post, "FECHA", "publish_at"}, {post, "texto", "text"},             {post, "imágenes", "media"},         {post, "Promociones", "offers"},
      {post, "estado", "status"},    {post, "tipo", "format"},  {post, "type", "format"},  {post, "date", "publish_at"},        {post, "caption", "text"},
      {post, "legenda", "text"},     {post, "publish-at", "publish_at"},  {post, "acounts", "accounts"},       {post, "TEXT", "text"},
      {post, "go live date", "publish_at"}, {post, "programado para", "publish_at"}, {post, "redes sociais", "accounts"},
      {post, "Texto del post", "text"}, {post, "descrição da imagem", "-"}, {post, "arte", "media"}, {media, "descrição da imagem", "alt"},
      {post, "🍕", "-"},              {post, "primavera", "-"},            {offer, "desde", "valid_from"},      {offer, "hasta", "valid_through"},
      {offer, "tipo", "mechanic"},   {offer, "días", "days"},             {offer, "cuentas", "-"},             {offer, "", "-"},
  };
  for (const auto& row : table) {
    CAPTURE(row.written);
    CHECK(meant_key(row.written, row.legal).value_or("-") == row.meant);
  }
}

}  // namespace
}  // namespace sml::load
