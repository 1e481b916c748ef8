// Reads a SEG as OHIF does, with cornerstone's own adapter, and writes the label map as bytes, row by row.
// node read_cornerstone.mjs SEG SOP_INSTANCE_UID ROWS COLUMNS OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { metaData } from '@cornerstonejs/core';
import { adaptersSEG } from '@cornerstonejs/adapters';

const [path, uid, rows, columns, out] = process.argv.slice(2);
// What OHIF knows of a radiograph: its size, and the nominal place that its own metadata provider gives it.
const plane = {
  rows: Number(rows),
  columns: Number(columns),
  rowCosines: [1, 0, 0],
  columnCosines: [0, 1, 0],
  imagePositionPatient: [0, 0, 0],
  rowPixelSpacing: 1,
  columnPixelSpacing: 1,
};
const about = {
  generalImageModule: { sopInstanceUID: uid },
  generalSeriesModule: {},
  imagePlaneModule: plane,
  instance: { SOPInstanceUID: uid, Rows: plane.rows, Columns: plane.columns },
};
const get = (kind) => about[kind];
metaData.addProvider(get, 10000);
const content = readFileSync(path);
const buffer = content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength);
const { createFromDICOMSegBuffer } = adaptersSEG.Cornerstone3D.Segmentation;
const found = await createFromDICOMSegBuffer(['wadouri:source'], buffer, { metadataProvider: { get } });
const [image] = found.labelMapImages.flat();
writeFileSync(out, Buffer.from(image.voxelManager.getScalarData()));
console.log(JSON.stringify(found.segMetadata.data.filter(Boolean).map((segment) => segment.SegmentLabel)));
