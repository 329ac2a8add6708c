export interface AllocationTable {
	id: string;
	agreement_id: string;
	area_id: string;
	intervention_id: string;
	units: number;
	unit_price_pence: number;
}
