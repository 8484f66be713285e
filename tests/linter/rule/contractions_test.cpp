#include "linter/rule/contractions.h"

#include "tests/catch.h"

namespace sml::rule {
namespace {

TEST_CASE("a preposition and the article behind it are one word in Portuguese") {
  const struct {
    const char* message;
    const char* said;
  } table[] = {
      {"este post sai quarta-feira, 4 de março", "este post sai na quarta-feira, 4 de março"},
      {"terminou sábado, 7 de março", "terminou no sábado, 7 de março"},
      {"a página sai do ar segunda-feira, 27 de abril", "a página sai do ar na segunda-feira, 27 de abril"},
      {"que saiu 7 dias antes, terça-feira", "que saiu 7 dias antes, na terça-feira"},
      {"se Escola de Surf sabe", "se a Escola de Surf sabe"},
      {"o evento é em domingo, 8 de março", "o evento é no domingo, 8 de março"},
      {"e em segunda-feira o combinado é outro", "e na segunda-feira o combinado é outro"},
      {"vale de segunda-feira a sexta-feira", "vale de segunda-feira a sexta-feira"},
      {"vale até sábado, 7 de março", "vale até sábado, 7 de março"},
      {"7 de março é sábado", "7 de março é sábado"},
      {"que fica em Rua do Sol 8", "que fica na Rua do Sol 8"},
      {"o horário de Café Lua é outro", "o horário do Café Lua é outro"},
      {"este post é de Pizzaria Sol", "este post é da Pizzaria Sol"},
      {"não está entre as de o cliente, ou pergunte a o cliente", "não está entre as do cliente, ou pergunte ao cliente"},
      {"o contrato com o cliente não diz", "o contrato com o cliente não diz"},
      {"o que foi aprovado segunda-feira, 2 de março", "o que foi aprovado na segunda-feira, 2 de março"},
      {"o telefone não é de Hostel Maré", "o telefone não é do Hostel Maré"},
      {"o combinado com Pousada Sol é outro", "o combinado com a Pousada Sol é outro"},
      {"e nesse dia Bar da Ilha não abre", "e nesse dia o Bar da Ilha não abre"},
      {"convida a vir segunda-feira, 8 de março", "convida a vir na segunda-feira, 8 de março"},
      {"diz que «Bar da Ilha» abre", "diz que «Bar da Ilha» abre"},
      {"pergunte a Barbara se que Barros abre", "pergunte a Barbara se que Barros abre"},
      {"falta a aprovação de R. Silva", "falta a aprovação de R. Silva"},
      {"este post é de Ruana Dias", "este post é de Ruana Dias"},
      {"o horário da Loja Sul", "o horário da Loja Sul"},
      {"diz «sai quarta-feira em Rua do Sol»", "diz «sai quarta-feira em Rua do Sol»"},
  };
  for (const auto& row : table) {
    CAPTURE(row.message);
    CHECK(with_contractions(row.message) == row.said);
  }
}

}  // namespace
}  // namespace sml::rule
