/** Folds one more value into a hash; the shift keeps the low bits, which index tables, well mixed. */
export function mix(hash: i32, value: i32): i32 {
  const product = (hash ^ value) * (0x85ebca6b as i32);
  return product ^ (((product as u32) >>> 15) as i32);
}

function seed(template: i32): i32 {
  return template * (0x9e3779b1 as i32);
}

function put(at: i32, hash: i32): i32 {
  store<i32>(at, mix(hash, 0x27d4eb2f));
  return at + 4;
}

/** Writes the hash of a feature of one value at `at`; returns where the next goes. A template's number tells it from all others. */
export function add1(at: i32, template: i32, a: i32): i32 {
  return put(at, mix(seed(template), a));
}

export function add2(at: i32, template: i32, a: i32, b: i32): i32 {
  return put(at, mix(mix(seed(template), a), b));
}

export function add3(at: i32, template: i32, a: i32, b: i32, c: i32): i32 {
  return put(at, mix(mix(mix(seed(template), a), b), c));
}
