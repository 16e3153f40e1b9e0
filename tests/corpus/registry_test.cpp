#include "corpus/text/registry.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace akt {
namespace {

struct KeyCase {
  const char* written;
  const char* key;
};

TEST(RegistryNumbers, AreReadInEveryForm) {
  const std::vector<KeyCase> cases{
      {"KS 2020/0882", "ks-2020-882"},
      {"ks-2016/688", "ks-2016-688"},
      {"2016/0688", "2016-688"},
      {"KSN-2016-1422", "ksn-2016-1422"},
      {"0263/20", "2020-263"},
      {"2017/KS 0272 10", "ks-2017-272"},
      {"2017KSM0604 301", "ksm-2017-604"},
      {"2016KSM1221.042", "ksm-2016-1221"},
      {"KS/2016:7", "ks-2016-7"},
      {"KS-2019/123", "ks-2019-123"},
      {"SN 2019.123", "sn-2019-123"},
      {"Dnr 2020-00345", "2020-345"},
      {"KS/2018:298 - 001", "ks-2018-298"},
      {"KS/2012:628-805", "ks-2012-628"},
      {"DNR: KU.2017.91", "ku-2017-91"},
      {"Dnr 941-2011", "2011-941"},
      {"SN 18/0098", "sn-2018-98"},
      {"LD13/03336", "ld-2013-3336"},
      {"RJL 2016/1288", "rjl-2016-1288"},
      {"SLK-2024-00672", "slk-2024-672"},
      {"00322/2026", "2026-322"},
      {"Tn 99/2026", "tn-2026-99"},
      {"KSF-2022-00486", "ksf-2022-486"},
      {"KS2026/1005", "ks-2026-1005"},
      {"SLK-2024-00009:3", "slk-2024-9"},
      {"klk 2024-317", "klk-2024-317"},
      {"dnr 317/2024", "2024-317"},
      {"KLK2024/00317", "klk-2024-317"},
      {"Dnr KFKS 2012/45", "kfks-2012-45"},
      {"Dnr. 2011/KS 0206 001", "ks-2011-206"},
      {"IF-2023-\n00055", "if-2023-55"},
      {"KSF-\n2022-00612", "ksf-2022-612"},
      {"Kst/2015:617", "kst-2015-617"},
      {"Dnr 328-7/2004", "2004-328-7"},
      {"Dnr 106-1178/2016", "2016-106-1178"},
      {"KS/2019/0312/042", "ks-2019-312"},
      {"Dnr 45/06 042", "2006-45"},
      {"HSN/250310", "hsn-2025-310"},
      {"SDN-ÖH 24/0388", "sdn-öh-2024-388"},
      {"Dnr 98.231-623", "1998-231"},
  };
  for (const KeyCase& c : cases) {
    const auto number = parse_registry_number(c.written);
    EXPECT_EQ(number ? number->key() : "nothing", c.key) << c.written;
  }
}

struct TextCase {
  const char* text;
  std::vector<std::string> keys;
};

TEST(RegistryNumbers, KeepWhatWasWritten) {
  const auto written = [](const char* text) {
    const auto found = find_registry_numbers(text);
    return found.empty() ? "nothing" : found[0].written;
  };
  EXPECT_EQ(written("§ 51 Ärendenummer SLK-2024-00009:3"), "SLK-2024-00009:3");
  EXPECT_EQ(written("KS/2012:628-805 Taxa"), "KS/2012:628-805");
  EXPECT_EQ(written("KS/2018:298 - 001"), "KS/2018:298 - 001");
  EXPECT_EQ(written("Dnr KS 2020.0145.105"), "KS 2020.0145.105");
  EXPECT_EQ(written("Dnr 00123/20212.6."), "00123/2021");
  EXPECT_EQ(written("KS 2020/0882: remiss"), "KS 2020/0882");
  EXPECT_EQ(written("Dnr 328-7/2004"), "328-7/2004");
  EXPECT_EQ(written("KS/2019/0312/042"), "KS/2019/0312/042");
  EXPECT_EQ(written("Dnr 1145/06 242"), "1145/06 242");
  EXPECT_EQ(written("Dnr 85/05 142"), "85/05 142");
  EXPECT_EQ(written("Dnr 941-2011 Taxa"), "941-2011");
  EXPECT_EQ(written("(Dnr 98.231-623)"), "98.231-623");
  EXPECT_EQ(written("Ärende 4 SDN-ÖH 24/0388"), "SDN-ÖH 24/0388");
  EXPECT_EQ(written("2020/298-045"), "2020/298-045");
}

TEST(RegistryNumbers, AreFoundInTextAndOthersAreNot) {
  const std::vector<TextCase> cases{
      {"§ 10 0901/22", {"2022-901"}},
      {"§ 51 Ärendenummer SLK-2024-00009:3", {"slk-2024-9"}},
      {"Dnr KS 2016/0688", {"ks-2016-688"}},
      {"den 26 juni 2018, dnr 2016/0688", {"2016-688"}},
      {"Ert diarienummer DNKT230086 och Ref: Fi2020/00647/K", {}},
      {"Remiss av betänkandet (SOU 2025:48), KS2025/00317", {"ks-2025-317"}},
      {"SOU 2024:25, Ds 2016:24, (2004:773), Masthugget 712:39, Lerberg 16.40", {}},
      {"KF Handling 2026 nr 56 och 2023 nr 46, motion (2016:5)", {}},
      {"2024-02-21 § 154 punkt 3; perioden 2019-2022, läsåret 2019/2020", {}},
      {"BUDGET 2025-2027, KULTURPLAN FÖR FABELBY KOMMUN 1999-2002", {}},
      {"BYGGNAD 2024-00317, BYGGNAD 2024/1998", {"byggnad-2024-317", "byggnad-2024-1998"}},
      {"Telefon 0734 – 15 09 30, 046-359 50 00, 556537–0888", {}},
      {"klockan 13.00–15.37, ajournering 14.20", {}},
      {"ärendet KS 2020/0882 och TN 2021/17.", {"ks-2020-882", "tn-2021-17"}},
      {"26 Dnr KS 2018/14", {"ks-2018-14"}},
      {"Diarienummer\nKS 2019/0689", {"ks-2019-689"}},
      {"2017KSM0604 301 Detaljplan", {"ksm-2017-604"}},
      {"kommunfullmäktige 2019-01-31 § 16", {}},
      {"se https://exempel.se/2019/0688/sida", {}},
      {"i KS-2023-00256 och IF 2023-00285", {"ks-2023-256", "if-2023-285"}},
      {"Bilaga 1/2020 och 24/7 samt 1/2", {}},
      {"§ 52 HSN/250114 Regionplan, även HSN/241987", {"hsn-2025-114", "hsn-2024-1987"}},
      {"ritning A/123456, konto 12/345678, Hus/250114", {}},
  };
  for (const TextCase& c : cases) {
    std::vector<std::string> keys;
    for (const RegistryNumber& number : find_registry_numbers(c.text)) keys.push_back(number.key());
    EXPECT_EQ(keys, c.keys) << c.text;
  }
}

}  // namespace
}  // namespace akt
