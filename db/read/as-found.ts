import type { Findable, Found } from '../../app/domain/access/found.ts';

/** A row as the query gives it, before its ids say that they were found. */
type Unfound<Row> = { readonly [Key in keyof Row]: Row[Key] extends Found<Findable> ? string : Row[Key] };

/** The row that a query with a `Scope` in it has found. Reads alone say so (`scripts/layers.cjs`). */
export const asFound = <Row>(row: Unfound<Row>): Row => row as unknown as Row;
