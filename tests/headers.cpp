// Nothing: the headers that every test shares are precompiled for this file and used by the others.
