"""The week of fieldwork: the sample, who reads which case, packs for assessors, how far it has got."""
