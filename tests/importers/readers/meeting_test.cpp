#include "importers/readers/meeting.h"

#include <gtest/gtest.h>

#include "tests/importers/readers/lines.h"

namespace akt {
namespace {

using test::lines_of;

struct PlaceCase {
  const char* text;
  const char* place;
  const char* start;
  const char* end;
  const char* date;
};

TEST(Meeting, PlaceAndTimeAreReadApart) {
  const std::vector<PlaceCase> cases{
      {"Plats och tid Kyrkskolans aula, 2019-01-31 klockan 17.00–22.25", "Kyrkskolans aula", "17.00", "22.25",
       "2019-01-31"},
      {"Tid och plats 2020-11-23 klockan 13.00–15.37, ajournering klockan 14.20 - 14.30, Sessionssalen, Stadshuset",
       "Sessionssalen, Stadshuset", "13.00", "15.37", "2020-11-23"},
      {"Plats och tid:   Sal A, kommunhuset, onsdagen den 3 maj 2023 kl. 8.30-12.00 och 13.00-16.15",
       "Sal A, kommunhuset", "8.30", "16.15", "2023-05-03"},
      {"Plats och tid\n\nFolkets Hus\nTorsdagen den 22 juni 2017, kl 13:00\n\nBeslutande\nAda Ros (S)", "Folkets Hus",
       "13.00", "", "2017-06-22"},
      {"Tid   onsdagen 14 februari 2024 kl. 13.15-16.20\nPlats   Samhällskontoret, rum Eken",
       "Samhällskontoret, rum Eken", "13.15", "16.20", "2024-02-14"},
      {"Plats och tid   Rum Fyren, kommunhuset, 2024-01-30 klockan\n                13.15–15.55\nLedamöter       Ada "
       "Ros (S)",
       "Rum Fyren, kommunhuset", "13.15", "15.55", "2024-01-30"},
      {"Plats och tid   Kvarngatan 8, den 15 november 2023, kl 13.30-\n                16.05\nNärvarande   Ada Ros (S)",
       "Kvarngatan 8", "13.30", "16.05", "2023-11-15"},
      {"Sammanträdestid: 2 april 2024 kl. 9–11.30\nSammanträdesplats: Digitalt via Teams", "Digitalt via Teams", "9.00",
       "11.30", "2024-04-02"},
      {"Plats och tid\nLedamöter\n\nStora salen, Huset, 2024-06-17, kl. 18.00–21.05\nAda Ros (S), ordförande\nBo Ås "
       "(M)\n",
       "Stora salen, Huset", "18.00", "21.05", "2024-06-17"},
      {"Plats och tid för justering\nKontoret, 2019-02-14 kl. 09:00", "", "", "", ""},
  };
  for (const PlaceCase& c : cases) {
    const auto reading = read_meeting(lines_of(c.text));
    EXPECT_EQ(reading.meeting.place.value_or(""), c.place) << c.text;
    EXPECT_EQ(reading.meeting.start.value_or(""), c.start) << c.text;
    EXPECT_EQ(reading.meeting.end.value_or(""), c.end) << c.text;
    EXPECT_EQ(reading.date ? reading.date->iso() : "", c.date) << c.text;
  }
}

struct SignedCase {
  const char* text;
  const char* chair;
  const char* secretary;
  std::vector<std::string> attesters;
  const char* items;
};

TEST(Meeting, SignaturesAreReadWhereverTheNamesStand) {
  const std::vector<SignedCase> cases{
      {"Justerare\n\nBo Ås (C)\nCid Ek (S)\n\nParagrafer\n\n§ 1-32\n\nUnderskrifter\n\nSekreterare\n\nEmma "
       "Me\n\nOrdförande\n\nAda Ros (M)\n\n"
       "Justerare\n\nBo Ås (C)\n\nCid Ek (S)\n\nJusterare\n\nUtdragsbestyrkande",
       "Ada Ros",
       "Emma Me",
       {"Bo Ås", "Cid Ek"},
       "1-32"},
      {"Utses att justera   Bo Ås (S) och Cid Ek (M)\nParagrafer          §§ 32–40, 42–45\nUnderskrifter\nSekreterare\n"
       "                    ..............................\n                    Emma Me\nOrdförande\n                  "
       "  ____________________\n"
       "                    Ada Ros (C)\nJusterare\n                    ..............................\n               "
       "     Bo Ås (S)",
       "Ada Ros",
       "Emma Me",
       {"Bo Ås", "Cid Ek"},
       "32-40, 42-45"},
      {"Underskrifter   Sekreterare   ......................   Paragrafer   80-97\n                              Emma "
       "Me\n"
       "                Ordförande    ......................\n                              Ada Ros\n"
       "                Justerande    ......................\n                              Bo Ås                Cid "
       "Ek",
       "Ada Ros",
       "Emma Me",
       {"Bo Ås", "Cid Ek"},
       "80-97"},
      {"Sekreterare                Ordförande                Justerare\n.................          .................   "
       "      .................\n"
       "Emma Me                    Ada Ros (S)               Bo Ås (M)",
       "Ada Ros",
       "Emma Me",
       {"Bo Ås"},
       ""},
      {"Ordförande: Ada Ros (S)\nSekreterare: Emma Me, nämndsekreterare\nJusterare: Bo Ås (M) med Cid Ek (C) som "
       "ersättare\nParagrafer 26 -- 38",
       "Ada Ros",
       "Emma Me",
       {"Bo Ås"},
       "26-38"},
      {"Protokollförare\tEmma Me\nUtsedd att justera\tBo Ås\nParagraf\t§ 161-180", "", "Emma Me", {"Bo Ås"}, "161-180"},
      {"Beslutande\nAda Ros (S), ordförande\nBo Ås (M)\n\nÖvriga närvarande\nEmma Me, sekreterare\n\nParagrafer 170, "
       "172-184",
       "Ada Ros",
       "Emma Me",
       {},
       "170, 172-184"},
  };
  for (const SignedCase& c : cases) {
    const auto reading = read_meeting(lines_of(c.text));
    EXPECT_EQ(reading.meeting.chair.value_or(""), c.chair) << c.text;
    EXPECT_EQ(reading.meeting.secretary.value_or(""), c.secretary) << c.text;
    EXPECT_EQ(reading.meeting.attesters, c.attesters) << c.text;
    EXPECT_EQ(reading.meeting.items.value_or(""), c.items) << c.text;
  }
}

struct NoticeCase {
  const char* text;
  const char* posted;
  const char* removed;
  const char* force;
  std::vector<std::string> warnings;
};

TEST(Meeting, NoticesGiveTheirDatesAndTheEarliestLegalForce) {
  const std::vector<NoticeCase> cases{
      {"ANSLAG/BEVIS\n\nOrgan\n\nKommunfullmäktige\n\nSammanträdesdatum\n\n2019-01-31\n\nDatum då anslaget sätts "
       "upp\n\n2019-02-14\n\n"
       "Datum då anslaget tas ned\n\n2019-03-08",
       "2019-02-14",
       "2019-03-08",
       "2019-03-08",
       {}},
      {"BEVIS OM ANSLAG\nDatum för anslags uppsättande   2019-02-14   Datum för anslags nedtagande   2019-03-08",
       "2019-02-14",
       "2019-03-08",
       "2019-03-08",
       {}},
      {"ANSLAGSBEVIS\nSammanträdesdatum\tAnslaget sätts upp\tAnslaget tas ned\n2019-01-31\t2019-02-14\t2019-03-08",
       "2019-02-14",
       "2019-03-08",
       "2019-03-08",
       {}},
      {"Anslag\nSammanträdesdatum\nDatum för anslagets uppsättande\nDatum för anslagets "
       "nedtagande\n2019-01-31\n2019-02-14\n2019-03-08",
       "2019-02-14",
       "2019-03-08",
       "2019-03-08",
       {}},
      {"BEVIS OM JUSTERING\nAnslaget sattes upp den 14 februari 2019 och tas ned den 8 mars 2019.",
       "2019-02-14",
       "2019-03-08",
       "2019-03-08",
       {}},
      {"Anslagsdatum 2019-02-14\nAnslaget till och med 2019-03-08", "2019-02-14", "2019-03-08", "2019-03-08", {}},
      {"Anslagstid: 2019-02-14 – 2019-03-08", "2019-02-14", "2019-03-08", "2019-03-08", {}},
      {"ANSLAG/BEVIS\nSammanträdesdatum      2019-01-31\nDatum för              2019-02-14            Datum för        "
       "      2019-03-08\n"
       "anslagets uppsättande                        anslagets nedtagande\nFörvaringsplats        Kontoret",
       "2019-02-14",
       "2019-03-08",
       "2019-03-08",
       {}},
      {"Anslaget: 2019-02-14\nSista datum för överklagande: 2019-03-07", "2019-02-14", "", "2019-03-08", {}},
      {"Datum då anslaget sätts upp 2019-02-14\nDatum då anslaget tas ned 2019-03-05",
       "2019-02-14",
       "2019-03-05",
       "2019-03-08",
       {"notice_removed_early"}},
      {"Datum då anslaget sätts upp 2026-12-03\nSista dag för överklagande 2026-12-24",
       "2026-12-03",
       "",
       "2026-12-29",
       {"last_appeal_differs"}},
      {"Sammanträdesdatum\n2019-01-31", "", "", "", {}},
  };
  for (const NoticeCase& c : cases) {
    const auto reading = read_meeting(lines_of(c.text));
    const Notice& notice = reading.meeting.notice;
    EXPECT_EQ(notice.posted ? notice.posted->iso() : "", c.posted) << c.text;
    EXPECT_EQ(notice.removed ? notice.removed->iso() : "", c.removed) << c.text;
    EXPECT_EQ(notice.earliest_legal_force ? notice.earliest_legal_force->iso() : "", c.force) << c.text;
    EXPECT_EQ(reading.warnings, c.warnings) << c.text;
  }
}

TEST(Meeting, ValuesAfterAllTheirLabelsFindTheirWayBack) {
  const auto reading =
      read_meeting(lines_of("ÅSNÄSETS KOMMUN\nKommunstyrelsen\n\nPlats och tid\nBeslutande\n\nTjänstgörande "
                            "ersättare\nErsättare\n\nTjänstemän\nUtsedda justerare\n"
                            "Paragrafer\nSekreterare\nOrdförande\nJusterare\n\nBiblioteket, 2018-02-20 kl. 13.15 - "
                            "16.00\nAda Ros (S), ordf.\nBo Ås (C), vice ordf.\n"
                            "Cid Ek (KD)\nDan Alm (M) för Eva Vik (M), §§\n14–25\nFia Hed (V)\nkommundirektör Gun "
                            "Berg\nHans Dal, ekonomichef\nBo Ås (C)\n12–25\n"
                            "Kim Ode\nAda Ros\nBo Ås"));
  const Meeting& meeting = reading.meeting;
  EXPECT_EQ(meeting.place, "Biblioteket");
  EXPECT_EQ(meeting.end, "16.00");
  EXPECT_EQ(meeting.items, "12-25");
  EXPECT_EQ(meeting.chair, "Ada Ros");
  EXPECT_EQ(meeting.secretary, "Kim Ode");
  EXPECT_EQ(meeting.attesters, std::vector<std::string>{"Bo Ås"});
  std::vector<std::string> people;
  for (const Attendee& who : meeting.attendance) people.push_back(who.role + " " + who.name);
  EXPECT_EQ(people, (std::vector<std::string>{"chair Ada Ros", "vice_chair Bo Ås", "member Cid Ek",
                                              "serving_substitute Dan Alm", "substitute Fia Hed", "official Gun Berg",
                                              "official Hans Dal"}));
  EXPECT_EQ(meeting.attendance[3].substitutes_for, "Eva Vik");
  EXPECT_EQ(meeting.attendance[3].present, (std::vector<Interval>{{14, 25}}));
}

TEST(Meeting, IsReadWhereTheFrontPageIsToldInSentences) {
  const auto reading =
      read_meeting(lines_of("Sundhults stad\nKommunfullmäktige\n\nKommunfullmäktiges protokoll\n31 maj "
                            "2018\nNärvarande: Kommunfullmäktiges samtliga ledamöter utom Siv Ahl "
                            "(S).\nSom ersättare för frånvarande ledamöter inträder: Mikael Mäk (S) för Siv\nAhl "
                            "(S).\nOrdförande: Ada Ros (S)\nSekreterare: Kim "
                            "Ode\nProtokollet justeras av Bo Ås (MP) och Cid Ek (M).\nSammanträdet öppnas klockan "
                            "13.00 i fullmäktigesalen och avslutas klockan 18.20.\n"
                            "Protokollet anslås 2018-06-07 och anslaget tas ned 2018-06-29."));
  const Meeting& meeting = reading.meeting;
  EXPECT_EQ(meeting.place, "fullmäktigesalen");
  EXPECT_EQ(meeting.start, "13.00");
  EXPECT_EQ(meeting.end, "18.20");
  EXPECT_EQ(meeting.chair, "Ada Ros");
  EXPECT_EQ(meeting.secretary, "Kim Ode");
  EXPECT_EQ(meeting.attesters, (std::vector<std::string>{"Bo Ås", "Cid Ek"}));
  ASSERT_TRUE(meeting.notice.removed);
  EXPECT_EQ(meeting.notice.removed->iso(), "2018-06-29");
  ASSERT_EQ(meeting.attendance.size(), 3U);
  EXPECT_EQ(meeting.attendance[0].substitutes_for, "Siv Ahl");
}

TEST(Meeting, BodyDateAndSeriesNumberStandAtTheHead) {
  const auto reading =
      read_meeting(lines_of("Kommunstyrelsens arbetsutskott\n\nTid och plats 2020-11-23 klockan 13.00–15.37, "
                            "Stadshuset\n\nBeslutande\n\nLedamöter\nAda Ros (S), "
                            "ordförande\n\nSammanträdesdatum\n\n2020-11-23\n\nDiarienummer\n\nKS 2019/0689\n\nBo Ås "
                            "(M)\n\nParagrafer § 429–463"));
  EXPECT_EQ(reading.body, "Kommunstyrelsens arbetsutskott");
  ASSERT_TRUE(reading.date);
  EXPECT_EQ(reading.date->iso(), "2020-11-23");
  EXPECT_EQ(reading.meeting.series_number, "KS 2019/0689");
  EXPECT_EQ(reading.meeting.items, "429-463");
  EXPECT_EQ(reading.meeting.attendance.size(), 2U);
}

TEST(Meeting, AttendanceInAnAppendixIsTheMeetings) {
  const auto front = lines_of("Socialnämnden\nOrdförande   Ada Ros (S)\nTjänstemän   Emma Me, chef");
  const auto appendix = lines_of(
      "Ledamot\tErsättare\tParti\tAnkom\tUtgick\nRos, Ada\t\tS\t13.00\t15.00\nÅs, Bo\tEk, Cid\tM\t13.00\t15.00");
  const auto reading = read_meeting(front, appendix);
  ASSERT_EQ(reading.meeting.attendance.size(), 3U);
  EXPECT_EQ(reading.meeting.attendance[0].role, "chair");
  EXPECT_EQ(reading.meeting.attendance[1].substitutes_for, "Bo Ås");
  EXPECT_EQ(reading.meeting.attendance[2].role, "official");
}

}  // namespace
}  // namespace akt
