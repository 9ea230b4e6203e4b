/** Source of a regular expression for the unit, in all its spellings. */
export const PERCENT = String.raw`(?:%|per[ \u00A0-]?cent(?!\p{L})|percents?(?!\p{L})|pc(?!\p{L})|p\.c\.)`;
