// Pictures that are large enough to say something that no program here reads.
#pragma once

#include "importers/formats/xml.h"

namespace akt {

// Of a page (of A4, where a format has no pages): as much as a few lines of writing, and more than a coat of arms, a
// stamp or a signature.
constexpr double kLargePicture = 0.05;

// In a part of a Word file or an OpenDocument.
bool shows_large_picture(const XmlNode& root);

}  // namespace akt
