/** What things are called that terms name by id. */
export interface TermsNames {
	readonly area: (id: string) => string;
	readonly intervention: (id: string) => string;
	readonly organisation: (id: string) => string;
	readonly stream: (id: string) => string;
	readonly kpi: (key: string) => string;
	/** "January to March 2017" */
	readonly period: (id: string) => string;
}
