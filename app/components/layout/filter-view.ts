import type { DatePart } from '../govuk/date-input.tsx';
import type { SelectOption } from '../govuk/select.tsx';

/** What a list is narrowed by: it leads to the list's own address. */
export interface FilterView {
	readonly href: string;
	readonly selects: readonly {
		readonly name: string;
		readonly label: string;
		readonly value: string;
		readonly options: readonly SelectOption[];
	}[];
	/** Words to look for. */
	readonly texts?: readonly {
		readonly name: string;
		readonly label: string;
		readonly hint?: string;
		readonly value: string;
		readonly error?: string | null;
	}[];
	readonly days?: readonly {
		readonly name: string;
		readonly legend: string;
		readonly hint?: string;
		readonly value: Partial<Record<DatePart, string>>;
		readonly error?: string | null;
		readonly wrong?: readonly DatePart[];
	}[];
	/** What is asked already and stays so. */
	readonly hidden?: Readonly<Record<string, string>>;
	/** "Show" unless said. */
	readonly button?: string;
	/** Back to the whole list. */
	readonly all?: { readonly href: string; readonly text: string };
}
