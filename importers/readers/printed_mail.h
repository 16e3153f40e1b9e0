// An e-mail that somebody kept as text: its heads ("Från:", "Skickat:", "Ämne:") stand over its words.
#pragma once

#include <optional>

#include "importers/formats/email.h"

namespace akt {

// The letter, when the text begins with a sender, a day and a subject; what it quotes is still in it.
std::optional<Mail> printed_mail(const Pages& pages);

}  // namespace akt
