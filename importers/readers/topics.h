// What a section is about, by its heading: one table of the words that municipalities use.
#pragma once

#include <string_view>

namespace akt {

enum class Topic {
  none,
  contents,     // Innehåll
  proposal,     // Förslag till beslut
  decision,     // Beslut
  summary,      // Sammanfattning
  basis,        // Beslutsunderlag
  background,   // Bakgrund, Ärendet
  assessment,   // Förvaltningens bedömning
  economy,      // Ekonomiska konsekvenser, Ekonomi
  children,     // Barnets bästa
  environment,  // Miljökonsekvenser, Ekologisk dimension
  social,       // Jämställdhet, Social dimension
  law,          // Juridiska konsekvenser
  dispatch,     // Beslutet skickas till
  appendices,   // Bilagor
  contacts,     // Kontaktpersoner, Upplysningar
  signatures,   // Underskrifter
  parties,      // Parter
  period,       // Avtalstid
  termination,  // Uppsägning, Hävning
  dispute,      // Tvist
  changes,      // Ändringar och tillägg
  reports,      // Uppföljning, Redovisning
  steering,     // Styrgrupp, Organisation
  values,       // Värdegrund
  purpose,      // Syfte, Mål
  efforts,      // Parternas insatser, Åtaganden
  principles,   // Principer
  commitments,  // Åtaganden för samverkan
  priorities,   // Prioriterade områden
  disposition,  // Instruktioner för remissvar
  information,  // Informationsmöten
  invited,      // Sändlista, Remissinstanser
  deadline,     // Svarstid
  comments,     // Synpunkter
  standpoint,   // Ställningstagande
  accession,    // Anslutning, Utträde
};

// By the whole heading or its first words; none when the table has nothing for it.
Topic topic_of(std::string_view heading);

}  // namespace akt
