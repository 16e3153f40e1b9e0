#include "tools/akt/man_page.h"

#include <array>

#include "corpus/text/unicode.h"
#include "indexer/archive/archive.h"
#include "indexer/schema/choices.h"
#include "indexer/schema/fields.h"

namespace akt {
namespace {

struct Way {
  std::string_view written;
  std::string_view finds;
};

// What is not a field of its own.
constexpr std::array<Way, 14> kWays{{
    {"remiss samverkan", "records with both words, in any inflection; inside compounds too, but lower down"},
    {"\"idéburen sektor\"", "the words in that order, in any inflection"},
    {"=\"idéburna sektorn\"", "the words as they stand, letter for letter"},
    {"-motion, INTE motion, NOT motion", "without the word; put -- before a query that begins with -"},
    {"skola OR förskola, skola ELLER förskola", "one or the other"},
    {"(skola OR förskola) avgift", "parentheses"},
    {"samverk*", "words that begin so"},
    {"avgift NEAR/5 parkering, NÄRA/5", "at most five words apart"},
    {"KS 2020/882, ks-2020-0882, 2020/882", "the case, however its number is written; then what mentions it"},
    {"§ 442, §§ 63-73, § 63/20, KS § 12", "the item, of that body or any"},
    {"januari 2019, 31 januari 2019, 2019-01-31", "records of that time, and those that name it"},
    {"520 000 kronor", "the amount, with or without its spaces"},
    {"organ:(KS ELLER KF)", "a field before parentheses holds for what is inside"},
    {"parti:SD röst:avstår", "the party or person beside röst: is who voted"},
}};

// roff takes a dot or apostrophe at a line's start, and every backslash and hyphen, for its own.
std::string roff(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\')
      out += "\\e";
    else if (c == '-')
      out += "\\-";
    else
      out += c == '\n' ? ' ' : c;
  }
  if (!out.empty() && (out.front() == '.' || out.front() == '\'')) out.insert(0, "\\&");
  return out;
}

void entry(std::string& out, std::string_view term, std::string_view text) {
  out += ".TP\n\\fB" + roff(term) + "\\fR\n" + roff(text) + "\n";
}

void options(std::string& out, const CLI::App& app) {
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_description().empty() || option->get_name(false, true) == "-h,--help") continue;
    std::string name = option->get_name(true, true);
    const std::string type = option->get_type_size() == 0 ? "" : option->get_type_name();
    if (!type.empty() && option->get_positional()) name = option->get_single_name();
    if (!type.empty() && !option->get_positional()) name += " " + type;
    entry(out, name, option->get_description());
  }
}

void fields(std::string& out) {
  for (const FieldRow& row : kFields) {
    std::string names = std::string(row.swedish) + ":";
    if (row.english != row.swedish) names += ", " + std::string(row.english) + ":";
    for (const std::string_view alias : split(row.aliases, ' '))
      if (!alias.empty()) names += ", " + std::string(alias) + ":";
    std::string help = std::string(row.label) + ". " + upper_first(row.help) + ".";
    std::string values;
    for (const Choice& choice : choices(row.field))
      values += (values.empty() ? " Värden: " : ", ") + std::string(choice.name);
    entry(out, names, help + (values.empty() ? "" : values + "."));
  }
}

}  // namespace

std::string man_page(const CLI::App& root) {
  std::string out = ".TH AKT 1 \"\" \"akt " + std::string(software_version()) + "\" \"Akt\"\n";
  out += ".SH NAME\nakt \\- " + roff(root.get_description()) + "\n";
  out += ".SH SYNOPSIS\n.B akt\n[\\fIoptions\\fR] \\fIcommand\\fR [\\fIarguments\\fR]\n";
  out += ".SH OPTIONS\n";
  options(out, root);
  out += ".SH COMMANDS\n";
  for (const CLI::App* command : root.get_subcommands({})) {
    out += ".SS akt " + roff(command->get_name()) + "\n" + roff(command->get_description()) + "\n";
    options(out, *command);
  }
  out +=
      ".SH QUERY LANGUAGE\nWords are all wanted. Nothing is a syntax error: what is no operator or field is words.\n";
  for (const Way& way : kWays) entry(out, way.written, way.finds);
  out += ".SH FIELDS\nFields have a Swedish and an English name; values with spaces stand in quotes.\n";
  fields(out);
  out += ".SH CONFIGURATION\nA TOML file; --config says where it is looked for.\n";
  entry(out, "municipality = \"NAME\"", "Whose papers they are, where they don't say.");
  entry(
      out, "publication = \"internal\"",
      "internal, public or masked: who may see what no rule speaks of. Without it everybody may see all but letters.");
  entry(out, "[[publish]]",
        "A rule; the first that holds counts. as = \"internal\" says what it makes of a record; kinds, bodies and "
        "folders, "
        "each a list, say which records it is about. akt reindex asks the rules again.");
  out += ".SH EXIT STATUS\n" + roff(root.get_footer()) + "\n";
  out += ".SH ENVIRONMENT\n";
  entry(out, "AKT_ARCHIVE", "The archive's folder when --archive does not give it.");
  entry(out, "AKT_DICTIONARIES", "A folder with sv_SE.aff and sv_SE.dic, before the system's own.");
  return out;
}

}  // namespace akt
