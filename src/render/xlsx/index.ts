import type { TableDocument } from '../../document/table.ts';
export async function renderXlsx(document: TableDocument): Promise<Uint8Array> { return new TextEncoder().encode(document.name); }
