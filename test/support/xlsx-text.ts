import exceljs from 'exceljs';

/** A workbook as text that a golden file can hold: each row with its height, each cell with its address and runs. */
export async function workbookText(bytes: Uint8Array): Promise<string> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const lines: string[] = [];
  for (const sheet of workbook.worksheets) {
    lines.push(`# ${sheet.name}: ${sheet.columns.map(({ width }) => width).join(' ')}`);
    lines.push(
      `print titles ${sheet.pageSetup.printTitlesRow}, ${sheet.pageSetup.orientation}, paper ${sheet.pageSetup.paperSize}`,
    );
    sheet.eachRow((row, number) => {
      lines.push(`${number} (${row.height} pt)`);
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        lines.push(`  ${cell.address} ${JSON.stringify(cell.text)}`);
      });
    });
  }
  return `${lines.join('\n')}\n`;
}
