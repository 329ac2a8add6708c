import type { Findable, Found } from '../../app/domain/access/found.ts';

type Plain<Value> = Value extends Found<Findable> ? string : Value;

/** A row as the query gives it, before its ids say that they were found. */
type Unfound<Row> = { readonly [Key in keyof Row]: Plain<Row[Key]> };

/** The row that a query with a `Scope` in it has found. Reads alone say so (`scripts/layers.cjs`). */
export const asFound = <Row>(row: Unfound<Row>): Row => row as unknown as Row;

export const allFound = <Row>(rows: readonly Unfound<Row>[]): readonly Row[] =>
	rows as unknown as readonly Row[];
