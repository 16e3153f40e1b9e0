#include "importers/readers/stance.h"

#include <gmock/gmock.h>

#include <vector>

namespace akt {
namespace {

struct StanceCase {
  const char* sentence;
  const char* stance;  // "" when it takes none
};

TEST(Stance, HearsNegationsAndConditions) {
  const std::vector<StanceCase> cases{
      {"Nämnden tillstyrker förslaget.", "endorses"},
      {"Vi ställer oss bakom planen.", "endorses"},
      {"Förbundet är positivt till förslaget.", "endorses"},
      {"Nämnden tillstyrker förslaget under förutsättning att planen kompletteras.", "endorses_with_changes"},
      {"Nämnden tillstyrker i huvudsak förslaget.", "endorses_with_changes"},
      {"Styrelsen är positiv till planen men kan inte ställa sig bakom avsnittet om taxor.", "endorses_with_changes"},
      {"Kommunen tillstyrker förslag 1 men avstyrker förslag 2.", "endorses_with_changes"},
      {"Vi tycker att programmet är bra men vill ändra två saker.", "endorses_with_changes"},
      {"Vi har ingen invändning mot tiderna, men gränsen bör gälla alla.", "endorses_with_changes"},
      {"Klubben tillstyrker taxan om avgiften för barn görs om.", "endorses_with_changes"},
      {"Om avgiften ändå införs behöver den sänkas för barn.", "endorses_with_changes"},
      {"En vecka är tillräckligt, förutsatt att blanketten finns på nätet.", "endorses_with_changes"},
      {"Att hallen öppnar tidigare är vi positiva till.", "endorses"},
      {"Däremot ställer vi oss gärna bakom bidraget.", "endorses"},
      {"Läktaren hör inte hemma i en sådan plan.", "opposes"},
      {"Styrelsen beslutade att inte ha några synpunkter på taxan.", "no_comments"},
      {"Om öppettiderna har vi inget att säga.", "no_comments"},
      {"Därför säger vi varken ja eller nej.", "unclear"},
      {"Kan ej bedömas.", "unclear"},
      {"Vet inte, vi har aldrig varit där.", "unclear"},
      {"Bidraget är bra men bör täcka hela kostnaden.", "endorses_with_changes"},
      {"Bra förslag, om hälften går till barnen.", "endorses_with_changes"},
      {"Att personalen utbildas är jättebra, men kursen bör vara gratis.", "endorses_with_changes"},
      {"Kravet på ett möte till är orimligt.", "opposes"},
      {"Att neka den som prövat två gånger saknar stöd i lagen.", "opposes"},
      {"Stryk kravet på intyg.", "opposes"},
      {"En mätning har vi inte något emot, förutsatt att markägaren får veta det.", "endorses_with_changes"},
      {"Vi är inga motståndare till ett bidrag, men summan bör sänkas.", "endorses_with_changes"},
      {"En samordnare behövs, men bör sitta på biblioteket.", "endorses_with_changes"},
      {"Indelningen är rimlig.", "endorses"},
      {"Indelningen är inte rimlig.", ""},
      {"Vad är bra med det?", ""},
      {"Höjningen av bidraget välkomnas.", "endorses"},
      {"Nämnden har inget att erinra utom mot tidplanen.", "endorses_with_changes"},
      {"Nämnden har inget att erinra mot förslaget.", "nothing_to_object"},
      {"Vi har inga invändningar.", "nothing_to_object"},
      {"Bolaget motsätter sig inte förslaget.", "nothing_to_object"},
      {"Församlingen har inga synpunkter på förslaget.", "no_comments"},
      {"Nämnden avstår från att yttra sig.", "abstains"},
      {"Länsstyrelsen avstår mot den bakgrunden från att yttra sig i ärendet.", "abstains"},
      {"Klubben avböjer att lämna synpunkter.", "abstains"},
      {"Vi kan inte tillstyrka förslaget.", "opposes"},
      {"Nämnden ställer sig inte bakom planen.", "opposes"},
      {"Förbundet avstyrker därför förslaget.", "opposes"},
      {"Rådet tar inte ställning till förslaget som helhet.", "comments_only"},
      {"Styrelsen har inte kunnat enas om en hållning.", "unclear"},
      {"Däremot ställer sig regionen bakom en ny hållplats.", "endorses"},
      {"Därför ställer sig nämnden inte bakom taxan.", "opposes"},
      {"Nämnden kan inte heller tillstyrka avsnittet om avgifter.", "opposes"},
      {"Bolaget kan inte förorda att programmet antas.", "opposes"},
      {"Nämnden biträder inte förslaget.", "opposes"},
      {"Verket kommer inte att lämna något svar.", "abstains"},
      {"Jag hoppas att det går igenom!", "endorses"},
      {"Styrelsen kan inte annat än tillstyrka förslaget.", "endorses"},
      {"Nämnden finner inte skäl att avstyrka förslaget.", "nothing_to_object"},
      {"Vi välkomnar därför inte att hållplatsen dras in.", ""},
      {"Vi kan under inga omständigheter acceptera förslaget.", "opposes"},
      {"Vi är emot förslaget.", "opposes"},
      {"Vi kan inte godta förslaget.", "opposes"},
      {"Förbundet har inte något att tillägga utöver det som framgår av förslaget.", "no_comments"},
      {"Däremot stöder vi att högstadiet samlas.", "endorses"},
      {"Rådet kan tillstyrka förslaget om det ändras på två punkter.", "endorses_with_changes"},
      {"Alliansen tillstyrker att hallar fördelas på lika villkor.", "endorses"},
      {"Regionen har fått remissen men har inga sådana att framföra.", "no_comments"},
      {"Myndigheten avstår därför från yttrande.", "abstains"},
      {"I fråga om torget instämmer vi i vad byalaget har anfört.", ""},
      {"Nämnden har i övrigt inga synpunkter.", ""},
      {"Med dessa ändringar tillstyrker föreningen programmet.", "endorses_with_changes"},
      {"I övrigt tillstyrker vi förslaget.", "endorses_with_changes"},
      {"Länsstyrelsen avstyrkte förslaget 2019.", ""},
      {"Bygdegården byggdes 1932.", ""},
  };
  for (const StanceCase& c : cases) {
    const auto found = stance_of(c.sentence);
    EXPECT_EQ(found ? stance_name(found->stance) : "", c.stance) << c.sentence;
  }
}

}  // namespace
}  // namespace akt
