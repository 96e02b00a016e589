// Packs a WebAssembly module for the page:  pack MODULE PACKED
import FoundationEssentials
import Packing

guard CommandLine.arguments.count == 3 else {
  fatalError("pack takes two files: the module, and what to write")
}
let module = [UInt8](try Data(contentsOf: URL(filePath: CommandLine.arguments[1])))
let packed = Packing.packed(module)
let isWhole = packed.withUnsafeBufferPointer { packed in
  guard let unpacking = Unpacking(packed) else { return false }
  return unpacking.advance(by: module.count) == module.count
    && unpacking.bytes.elementsEqual(module)
}
guard isWhole else { fatalError("what is packed does not unpack to the module") }
try Data(packed).write(to: URL(filePath: CommandLine.arguments[2]), options: .atomic)
