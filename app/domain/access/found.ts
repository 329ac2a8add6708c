declare const foundBrand: unique symbol;

/** What a scoped read finds and other reads are then asked about. */
export type Findable =
	| 'accreditation'
	| 'agreement'
	| 'agreement item'
	| 'agreement version'
	| 'area'
	| 'bid'
	| 'board'
	| 'board report'
	| 'claim'
	| 'document'
	| 'order'
	| 'organisation'
	| 'person'
	| 'programme'
	| 'return'
	| 'specification'
	| 'submission'
	| 'tender'
	| 'unit account'
	| 'unit movement';

/**
 * The id of a row that a read with a `Scope` has found, or that such a row names. What hangs from it is read by it, without asking again who
 * may: so a read that takes no scope takes this, and no id that somebody typed will do. Only `db/read` makes one.
 */
export type Found<Kind extends Findable> = string & { readonly [foundBrand]: Kind };
