/** Expressions are quoted as their author wrote them, without what could be a secret. */
import { expect, test } from "vitest";
import { maskedExpression } from "../src/locate/masked-expression.ts";

test.each([
  '!Sub "arn:aws:s3:::b-${AWS::AccountId}-${AWS::Region}"',
  "!Sub arn:aws:s3:::b-${AWS::Region}",
  '!Join ["", ["arn:aws:s3:::", !Ref Logs, "/x"]]',
  '{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":s3:::logs"]]}',
  '!FindInMap [Regions, !Ref "AWS::Region", dr]',
  "[resourceId('Microsoft.Storage/storageAccounts', parameters('name'))]",
  "[if(equals(parameters('env'),'prod'),'Standard_GRS','Standard_LRS')]",
  'module.wards["north"].queue_arn',
  '!Join ["", [!Ref Ward, "-logs"]]',
])("%s is not a secret", (expression) => {
  expect(maskedExpression(expression)).toBe(expression);
});

test.each([
  ['!Sub "https://u:CANARY@us.example/?code=CANARY&r=${AWS::Region}"', "us.example"],
  ["[concat('https://us.example/api?code=CANARY', parameters('l'))]", "us.example"],
  ['!Sub "postgres://u:CANARY@db.us-east-1.rds.amazonaws.com/x"', "db.us-east-1.rds.amazonaws.com"],
  ["!Sub | password CANARY", ""],
  ['{"Fn::If":["A",{"Password":"CANARY"},"x"]}', ""],
  ['["serve", "--password", "CANARY"]', ""],
  ['["redis-cli", "-a", "CANARY"]', ""],
  ['["mysql", "-pCANARY"]', "mysql"],
  ['"mysql -pCANARY"', ""],
])("%s keeps where it leads", (expression, kept) => {
  const shown = maskedExpression(expression);
  expect(shown).not.toContain("CANARY");
  expect(shown).toContain(kept);
});
