/** What stands in a cell of which no value can be told, in words that fit “The cell holds …”. An error value says itself: “#REF!”. */
export const NO_RESULT = 'a formula that was saved without its result';
export const MERGED_CELL = 'part of a merged cell';
export const A_TIME = 'a time';
export const EARLY_DAY = 'a day before March 1900';
export const NO_DAY = 'a day that no calendar has';
