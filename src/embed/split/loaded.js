// How the parts of the split build are loaded: by `import()`, which the strictest page
// policies allow. From a folder on disk browsers allow it nowhere; the packed file is
// for that.

export function loaded(address) {
  return import(/* webpackIgnore: true */ /* @vite-ignore */ address);
}
