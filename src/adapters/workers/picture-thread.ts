/** Thread entry: draws SVG as PNG with resvg and the bundled Inter, no system font looked at. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

export type PictureTask = { readonly svg: string; readonly width: number };

const FONTS = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
];

const bytesOf = (specifier: string): Promise<Uint8Array> => readFile(fileURLToPath(import.meta.resolve(specifier)));

const load = async (): Promise<Uint8Array[]> => {
  await initWasm(await bytesOf('@resvg/resvg-wasm/index_bg.wasm'));
  return Promise.all(FONTS.map(bytesOf));
};

let loaded: Promise<Uint8Array[]> | null = null;

/** PNG bytes, so many pixels wide. The WebAssembly memory of each picture is given back. */
export default async ({ svg, width }: PictureTask): Promise<Uint8Array> => {
  loaded ??= load();
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: await loaded, loadSystemFonts: false, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
  });
  try {
    const image = resvg.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
};
